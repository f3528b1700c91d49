import { listWords } from '../../requirements/describe-words.ts';
import { plainWord } from '../../requirements/plain-word.ts';
import type { Predicate } from '../../requirements/predicates/predicate.ts';
import { wantedFact } from '../../requirements/predicates/wanted-fact.ts';
import type { Need } from '../renewals/unit.ts';
import { type AskedProof, askedProof } from '../ways/asked-proof.ts';
import { nameWays } from '../ways/name-ways.ts';
import { hostNames } from './backward-input.ts';

/** What the way that is taken asks of the proof of immunity. */
export function proofAsked(need: Need, type: string): AskedProof {
  const [first] = waysOf(need, type);
  return first === undefined ? 'either' : askedProof(first);
}

/** True where a laboratory's result is one of the ways, or the only one. */
export function takesBlood(need: Need, type: string): boolean {
  return waysOf(need, type).some((way) => askedProof(way) !== 'doses');
}

/** True where some way does without a laboratory. */
export function takesDoses(need: Need, type: string): boolean {
  return (
    need.ways.beside.length > 0 || waysOf(need, type).some((way) => askedProof(way) !== 'blood')
  );
}

/** The demands on the type, way by way, the one that is taken first. */
function waysOf({ ways }: Need, type: string): readonly (readonly Predicate[])[] {
  return ways.taken.map(({ lacks }) =>
    lacks.filter(({ rule }) => rule.type === type).flatMap(({ rule }) => rule.predicates),
  );
}

/**
 * "Yale wants the number, not "positive"", "UCSF wants the laboratory's report", "BU takes doses or the
 * antibody": what each host asks of a blood test, and no more than that.
 */
export function sayBlood(needs: readonly Need[], type: string, report: string): string {
  const free = needs.filter((need) => takesDoses(need, type));
  const bound = needs.filter((need) => !free.includes(need));
  const byNumber = bound.filter((need) => waysOf(need, type).every((way) => way.some(isNumber)));
  const byReport = bound.filter((need) => !byNumber.includes(need));
  return [
    sayHosts(byNumber, 'wants the number, not "positive"', 'want the number, not "positive"'),
    sayHosts(byReport, `wants ${report}`, `want ${report}`),
    sayHosts(free, 'takes it as one of several ways', 'take it as one of several ways'),
  ]
    .filter((words) => words !== '')
    .join('; ');
}

function isNumber(predicate: Predicate): boolean {
  const { key, oneOf } = wantedFact(predicate) ?? {};
  if (key === 'titer') return true;
  return (
    key === 'antibodyTest' && oneOf?.every((word) => plainWord(word) === 'quantitative') === true
  );
}

function sayHosts(needs: readonly Need[], one: string, several: string): string {
  const names = hostNames(needs).slice(0, 3);
  if (names.length === 0) return '';
  return `${listWords(names, 'and')} ${names.length === 1 ? one : several}`;
}

/** " At Yale any one is enough: ...", for each host that leaves a choice; empty where none does. */
export function sayOtherWays(needs: readonly Need[]): string {
  const said = needs.flatMap(({ ways, served, circumstances }) => {
    const words = nameWays(ways, circumstances.types);
    return words === '' ? [] : [` At ${served.hostName} ${words}.`];
  });
  return [...new Set(said)].join('');
}
