import { withoutStop } from '../shared/without-stop.ts';
import { upperFirst } from './describe-type.ts';
import { countWord } from './describe-words.ts';
import type { Until } from './explain-until.ts';
import { joinLacking, type Reason, sayReason } from './reason.ts';
import { sayShort } from './say-short.ts';
import { onceEach, type Sentence, sayBare, saySentences } from './sentence.ts';
import type { Words } from './verdict.ts';

/** What a verdict's words are made from. */
export interface Told {
  /** Worst first; never empty. */
  readonly reasons: readonly Reason[];
  readonly todo: readonly Sentence[];
  /** Keys of the document types that have to be got. */
  readonly toGet: readonly string[];
  readonly until: Until;
  /** Said with the rule: for whom it is at all. */
  readonly onlyIf?: string | undefined;
}

/** Puts a verdict's parts together, and its sentences from them. */
export function composeWords({ reasons: each, todo: all, toGet, until, onlyIf = '' }: Told): Words {
  const todo = onceEach(all);
  const reasons = joinLacking(each).map(withoutRuleSaid);
  const [only] = reasons;
  const isOne =
    reasons.length === 1 &&
    toGet.every((type) => only?.types?.includes(type)) &&
    isClearWhenBare(todo);
  const doing = withoutStop(isOne ? sayBare(todo) : saySentences(todo));
  const by = doing === '' ? '' : until.words;
  const rule = [rulesOf(reasons), onlyIf].filter((words) => words !== '').join('; ');
  const parts = {
    what: whatOf(reasons),
    stands: standsOf(reasons),
    // Where all that it asks is one of several ways, what to do names them.
    rule: doing.includes(rule) ? '' : rule,
    do: doing,
    by,
  };
  const said = reasons.map(sayReason);
  return {
    parts,
    short: sayShort(reasons.length === 1 ? parts : { ...parts, stands: severalOf(todo) }, {
      few: isOne ? only?.few : undefined,
      todo: briefOf(todo[0], isOne),
      by: until.brief,
    }),
    reason: [...said, ...(onlyIf === '' ? [] : [`${upperFirst(onlyIf)}.`])].join(' '),
    remedy: sayRemedy(doing, by),
  };
}

/** False where "type in its form" would stand for two papers. */
function isClearWhenBare(todo: readonly Sentence[]): boolean {
  return new Set(todo.map(({ bare, words }) => bare ?? words)).size === todo.length;
}

/** Several papers in a line, which has no room for each. */
function severalOf(todo: readonly Sentence[]): string {
  return todo.length === 0 ? 'are all right' : 'are open';
}

/** "Get a new one. Needed by 3 Jan 2027, when applications close; start by 13 Dec 2026." */
function sayRemedy(doing: string, by: string): string {
  if (doing === '') return '';
  const needed = /^(by|when|as soon) /.test(by) ? `needed ${by}` : by;
  return by === '' ? `${doing}.` : `${doing}. ${upperFirst(needed)}.`;
}

/** "get a new one": the first thing to do, without what it has to be. */
function briefOf(first: Sentence | undefined, isOne: boolean): string {
  if (first === undefined) return '';
  const { words, bare = words, brief } = first;
  return brief ?? (isOne ? bare : words).replace(/(,| dated| valid|:) .*$/, '');
}

/** What is wrong may say the rule as well: "is not signed and dated". */
function withoutRuleSaid(reason: Reason): Reason {
  return reason.stands.includes(reason.rule) ? { ...reason, rule: '' } : reason;
}

/** Several papers are counted: what is said of them names each. */
function whatOf(reasons: readonly Reason[]): string {
  const [first] = reasons;
  if (first !== undefined && reasons.length === 1) return upperFirst(first.what);
  return `${upperFirst(countWord(reasons.length))} papers`;
}

function standsOf(reasons: readonly Reason[]): string {
  const [first] = reasons;
  if (first !== undefined && reasons.length === 1) return first.stands;
  return reasons.map(({ what, stands }) => `${what} ${stands}`).join('; ');
}

function rulesOf(reasons: readonly Reason[]): string {
  const isOne = reasons.length === 1;
  return reasons
    .flatMap(({ what, rule, instead, asks }) => {
      const own = isOne || rule === '' || asks === undefined ? rule : `${what}, ${rule}`;
      return [own, instead === undefined ? '' : `or ${instead}`].filter((words) => words !== '');
    })
    .join('; ');
}
