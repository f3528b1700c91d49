import type { DocumentType } from '../../documents/document-type.ts';
import type { DocumentRule } from '../../requirements/clause-standing.ts';
import { describePredicate } from '../../requirements/describe-predicate.ts';
import { isCircumstance } from '../../requirements/is-circumstance.ts';
import { judgeRule } from '../../requirements/judge-rule.ts';
import { plainWord } from '../../requirements/plain-word.ts';
import type { WantedFact } from '../../requirements/predicates/predicate-kind.ts';
import { wantedFact } from '../../requirements/predicates/wanted-fact.ts';
import type { VerdictStatus } from '../../requirements/verdict.ts';
import type { Need } from '../renewals/unit.ts';
import { LETTER_POINTS, type LetterPoint } from './letter-points.ts';

/** The type that the request is about. */
export const DEANS_LETTER = 'deans-letter';

/** One demand on the letter, once, with the hosts that make it. */
export interface LetterDemand {
  readonly point: Pick<LetterPoint, 'key' | 'part' | 'text' | 'draft'>;
  readonly hosts: readonly string[];
}

/** The needs whose rules ask for the letter. */
export function letterNeeds(needs: readonly Need[]): Need[] {
  return needs.filter((need) => need.verdict.status !== 'waived' && letterClauses(need).length > 0);
}

/** Needs on other papers in whose prose the dean is to say or sign something. */
export function besideNeeds(needs: readonly Need[]): Need[] {
  return needs.filter(
    (need) =>
      need.verdict.status !== 'waived' &&
      letterClauses(need).length === 0 &&
      /\bdean/i.test(`${need.requirement.title} ${need.requirement.note}`),
  );
}

/** The union of what the hosts demand, in the order of the draft; a rule's own words where no point fits. */
export function collectDemands(needs: readonly Need[], type: DocumentType): LetterDemand[] {
  const letters = letterNeeds(needs);
  const spoken = besideNeeds(needs).filter(({ requirement }) => /\bdean/i.test(requirement.note));
  const known = LETTER_POINTS.map((point) => ({
    point,
    hosts: hostsOf([
      ...letters.filter((need) => demands(need, point)),
      ...spoken.filter(({ requirement }) => point.words.test(requirement.note)),
    ]),
  }));
  return [...known, ...otherDemands(letters, type)].filter(({ hosts }) => hosts.length > 0);
}

function demands(need: Need, { words, fact }: LetterPoint): boolean {
  const { requirement } = need;
  const asked = letterClauses(need).flatMap(({ predicates }) =>
    predicates.flatMap((predicate) => wantedFact(predicate) ?? []),
  );
  return (
    words.test(`${requirement.title}. ${requirement.note}`) ||
    asked.some((wanted) => wanted.key === fact && !asksForNo(wanted))
  );
}

function asksForNo({ oneOf }: WantedFact): boolean {
  return oneOf?.every((word) => plainWord(word) === 'no') === true;
}

/** What a rule compares beyond the known points: an age, a language, a fact of the user's own. */
function otherDemands(letters: readonly Need[], type: DocumentType): LetterDemand[] {
  const known = new Set(LETTER_POINTS.map(({ fact }) => fact));
  const found = new Map<string, Need[]>();
  for (const need of letters) {
    for (const { predicates } of letterClauses(need)) {
      for (const predicate of predicates) {
        const key = wantedFact(predicate)?.key;
        if (key !== undefined && known.has(key)) continue;
        const text = describePredicate(predicate, type);
        found.set(text, [...(found.get(text) ?? []), need]);
      }
    }
  }
  return [...found].map(([text, needs]) => ({
    point: { key: text, part: 'made', text: text.charAt(0).toUpperCase() + text.slice(1) },
    hosts: hostsOf(needs),
  }));
}

/**
 * What is asked of the letter: on the way that the plans take, by what is here on it and what has still
 * to be got; where nothing is planned, by what the rule is met with. Nothing where another way is taken,
 * and never what is no one's aim.
 */
function letterClauses(need: Need): readonly DocumentRule[] {
  const [way] = need.ways.taken;
  const type = need.circumstances.typeOf(DEANS_LETTER);
  const clauses =
    way === undefined ? metBy(need) : [...way.holds, ...way.lacks.map(({ rule }) => rule)];
  return clauses.filter((rule) => rule.type === DEANS_LETTER && !isCircumstance(rule, type));
}

function metBy({ requirement, verdict, circumstances }: Need): readonly DocumentRule[] {
  if (!HELD.includes(verdict.status)) return [];
  return judgeRule(requirement.rule, circumstances).parts.map(({ rule }) => rule);
}

const HELD: readonly VerdictStatus[] = ['met', 'applied-for'];

/** By name, so that the order of rows does not show. */
export function hostsOf(needs: readonly Need[]): string[] {
  return [...new Set(needs.map(({ served }) => served.hostName))].sort();
}
