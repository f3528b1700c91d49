import { GLOSSARY, type GlossaryWord } from '../../core/shared/glossary.ts';
import classes from './meaning.module.css';

/** A word explained where it first stands: "Packet: the one PDF that a host gets". */
export function Meaning({ of }: { readonly of: GlossaryWord }) {
  const { word, means } = GLOSSARY[of];
  return (
    <p className={classes.meaning}>
      <b>{word}:</b> {means}
    </p>
  );
}
