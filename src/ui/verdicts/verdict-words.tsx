import { upperFirst } from '../../core/requirements/describe-type.ts';
import type { WordParts } from '../../core/shared/word-parts.ts';
import { FoldedText } from '../shared/folded-text.tsx';
import classes from './verdict-words.module.css';

interface VerdictWordsProps {
  readonly parts: WordParts;
  /** The whole rule, where the place has room for it; absent: what of it counts here. */
  readonly rule?: string | undefined;
  /** What the rule is called where it is none of a host's; absent: "The rule". */
  readonly ruleTerm?: string | undefined;
  /** Where nobody opened it: two lines of each part, and the rest on demand. */
  readonly folds?: boolean | undefined;
}

/** What is said, opened: the paper with how it stands, the rule, what to do, by when. Nothing twice. */
export function VerdictWords({
  parts,
  rule = parts.rule,
  ruleTerm = 'The rule',
  folds = false,
}: VerdictWordsProps) {
  const { what, stands, do: doing, by } = parts;
  const joint = /papers$/.test(what) ? ': ' : ' ';
  return (
    <dl className={classes.words}>
      <Part term="Stands" words={what === '' ? stands : `${what}${joint}${stands}`} folds={folds} />
      <Part term={ruleTerm} words={rule} folds={folds} />
      <Part term="What to do" words={doing} folds={folds} />
      <Part term="When" words={by} folds={folds} />
    </dl>
  );
}

interface PartProps {
  readonly term: string;
  readonly words: string;
  readonly folds: boolean;
}

function Part({ term, words, folds }: PartProps) {
  if (words === '') return null;
  const whole = /[.?]$/.test(words) ? upperFirst(words) : `${upperFirst(words)}.`;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{folds ? <FoldedText>{whole}</FoldedText> : whole}</dd>
    </div>
  );
}
