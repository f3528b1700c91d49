import { upperFirst } from '../../core/requirements/describe-type.ts';
import type { WordParts } from '../../core/shared/word-parts.ts';
import classes from './verdict-words.module.css';

interface VerdictWordsProps {
  readonly parts: WordParts;
  /** The whole rule, where the place has room for it; absent: what of it counts here. */
  readonly rule?: string | undefined;
  /** What the rule is called where it is none of a host's; absent: "The rule". */
  readonly ruleTerm?: string | undefined;
}

/** What is said, opened: the paper with how it stands, the rule, what to do, by when. Nothing twice. */
export function VerdictWords({
  parts,
  rule = parts.rule,
  ruleTerm = 'The rule',
}: VerdictWordsProps) {
  const { what, stands, do: doing, by } = parts;
  const joint = /papers$/.test(what) ? ': ' : ' ';
  return (
    <dl className={classes.words}>
      <Part term="Stands" words={what === '' ? stands : `${what}${joint}${stands}`} />
      <Part term={ruleTerm} words={rule} />
      <Part term="What to do" words={doing} />
      <Part term="When" words={by} />
    </dl>
  );
}

function Part({ term, words }: { readonly term: string; readonly words: string }) {
  if (words === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{/[.?]$/.test(words) ? upperFirst(words) : `${upperFirst(words)}.`}</dd>
    </div>
  );
}
