import type { DocumentFacts } from '../../documents/document.ts';
import { problemIf, textProblems } from '../../shared/field-problem.ts';
import { sayFound } from '../describe-fact.ts';
import { areAmong } from '../plain-word.ts';
import type { PredicateKind } from './predicate-kind.ts';

/** Every dose of a series, which of one product may be fewer: "3 doses, or 2 of Heplisav-B". */
export interface CompleteSeries {
  readonly kind: 'complete-series';
  readonly doses: number;
  readonly or?: { readonly doses: number; readonly product: string } | undefined;
}

export const completeSeries: PredicateKind<CompleteSeries> = {
  breaksOn: () => undefined,
  fact: {
    wants: ({ doses }) => ({ key: 'doses', least: doses }),
    lacks: (series, _, facts) => lacksDoses(series, facts),
    implies: (given, asked) =>
      given.doses >= asked.doses && (given.or === undefined || suffices(given.or, asked)),
    sayFound: (_, type, facts) => sayFound(type, 'doses', facts['doses']),
  },
  fetchableFor: () => undefined,
  say,
  sayDays: () => '',
  sayToGet: say,
  problems: ({ doses, or }) => [
    ...problemIf(!isCount(doses), 'doses', COUNT),
    ...(or === undefined
      ? []
      : [
          ...problemIf(!isCount(or.doses), 'or.doses', COUNT),
          ...textProblems(or.product, 'or.product', 'Name the product.'),
        ]),
  ],
};

const COUNT = 'Write a whole number from 1 on.';

function isCount(doses: number): boolean {
  return Number.isInteger(doses) && doses >= 1;
}

function lacksDoses(series: CompleteSeries, facts: DocumentFacts) {
  const { doses, product = '' } = facts;
  if (typeof doses !== 'number') return 'no-fact';
  return suffices({ doses, product }, series) ? undefined : 'value';
}

function suffices(
  { doses, product }: { readonly doses: number; readonly product: unknown },
  series: CompleteSeries,
): boolean {
  if (doses >= series.doses) return true;
  const { or } = series;
  if (or === undefined || doses < or.doses || typeof product !== 'string') return false;
  return areAmong([product], [or.product]);
}

/** "as a complete series: 3 doses, or 2 of Heplisav-B". */
function say({ doses, or }: CompleteSeries): string {
  const other = or === undefined ? '' : `, or ${or.doses} of ${or.product}`;
  return `as a complete series: ${doses === 1 ? '1 dose' : `${doses} doses`}${other}`;
}
