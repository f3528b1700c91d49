import { fitLine } from '../shared/fit-line.ts';
import { sentence } from '../shared/sentence.ts';
import { withoutStop } from '../shared/without-stop.ts';
import type { InParts, WordParts } from '../shared/word-parts.ts';

/** What was found of a record, in parts and in sentences. */
export interface FindingWords extends InParts {
  /** One or two sentences: what is so, with the days. */
  readonly message: string;
  /** One sentence or two: what to do. */
  readonly remedy: string;
}

/** What a finding says: the entry as it stands inside a sentence, what is so of it, what counts, what to do. */
export type SaidParts = Pick<WordParts, 'what' | 'stands' | 'do'> &
  Partial<Pick<WordParts, 'rule'>>;

/** A finding's sentences and its line, made from its parts. */
export function sayFinding({ what, stands, rule = '', do: doing }: SaidParts): FindingWords {
  const says = withoutStop(sentence(`${what} ${stands}`));
  const [first = ''] = doing.split('. ');
  const less = says.replace(/(, so| \(|: ).*$/, '');
  const then = `${doing.charAt(0).toLowerCase()}${first.slice(1)}`;
  return {
    parts: { what: withoutStop(sentence(what.replace(/,$/, ''))), stands, rule, do: doing, by: '' },
    short: fitLine([`${says}: ${then}`, `${less}: ${then}`, says, less]),
    message: [says, rule]
      .filter((words) => words !== '')
      .map(sentence)
      .join(' '),
    remedy: sentence(doing),
  };
}
