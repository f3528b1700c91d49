import { sayFound } from '../describe-fact.ts';
import { listWords } from '../describe-words.ts';
import { areAmong, factWord } from '../plain-word.ts';
import type { PredicateKind } from './predicate-kind.ts';

/**
 * Shows immunity as the AAMC form counts it: every dose of the course, or a positive antibody test. What
 * falls short says so itself; a paper of which nothing is typed in is taken at its word.
 */
export interface Immune {
  readonly kind: 'immune';
  /** What the host takes beside it, as words of the evidence: "disease history". */
  readonly orEvidence?: readonly string[] | undefined;
}

const SAYS = 'showing immunity, by every dose of the course or by a positive antibody test';

export const immune: PredicateKind<Immune> = {
  breaksOn: () => undefined,
  fact: {
    wants: () => ({ key: 'immune' }),
    lacks({ orEvidence = [] }, _, facts) {
      if (facts['immune'] !== false) return undefined;
      return areAmong([factWord(facts['evidence'])], orEvidence) ? undefined : 'value';
    },
    implies: (given, asked) => areAmong(given.orEvidence ?? [], asked.orEvidence ?? []),
    sayFound(_, type, facts) {
      const known = ['titer', 'result', 'doses', 'evidence'].find(
        (key) => facts[key] !== undefined,
      );
      return known === undefined ? 'shows no immunity' : sayFound(type, known, facts[known]);
    },
  },
  fetchableFor: () => undefined,
  say,
  sayDays: () => '',
  sayToGet: () => SAYS,
  problems: () => [],
};

function say({ orEvidence = [] }: Immune): string {
  return orEvidence.length === 0 ? SAYS : `${SAYS}, or proven by ${listWords(orEvidence, 'or')}`;
}
