import { sayFound } from '../describe-fact.ts';
import type { PredicateKind } from './predicate-kind.ts';

/**
 * Shows immunity as the AAMC form counts it: every dose of the course, or a positive antibody test. What
 * falls short says so itself; a paper of which nothing is typed in is taken at its word.
 */
export interface Immune {
  readonly kind: 'immune';
}

const SAYS = 'showing immunity, by every dose of the course or by a positive antibody test';

export const immune: PredicateKind<Immune> = {
  limits: () => ({}),
  breaksOn: () => undefined,
  fact: {
    wants: () => ({ key: 'immune' }),
    lacks: (_, __, facts) => (facts['immune'] === false ? 'value' : undefined),
    implies: () => true,
    sayFound(_, type, facts) {
      const known = ['titer', 'result', 'doses', 'evidence'].find(
        (key) => facts[key] !== undefined,
      );
      return known === undefined ? 'shows no immunity' : sayFound(type, known, facts[known]);
    },
  },
  fetchableFor: () => undefined,
  say: () => SAYS,
  sayDays: () => '',
  sayToGet: () => SAYS,
  problems: () => [],
};
