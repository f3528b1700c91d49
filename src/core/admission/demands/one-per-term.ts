import { seasonOf } from '../../documents/season.ts';
import { listWords } from '../../requirements/describe-words.ts';
import { byStart } from '../../rotations/by-start.ts';
import { type FieldProblem, listProblems, monthDayProblems } from '../../shared/field-problem.ts';
import { formatDayRange } from '../../shared/format-day.ts';
import { formatMonthDay } from '../../shared/format-month-day.ts';
import { type Finding, fails, passes } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** At most one rotation that starts in each of the host's terms. */
export interface OnePerTermDemand {
  readonly kind: 'one-per-term';
  readonly terms: readonly Term[];
}

/** A term of each year, "MM-DD", both inclusive. */
export interface Term {
  readonly from: string;
  readonly to: string;
}

export const onePerTerm: DemandKind<OnePerTermDemand> = {
  ...PLAIN,
  group: 'How much',
  title: 'One in each term',
  fresh: () => ({
    kind: 'one-per-term',
    terms: [
      { from: '01-01', to: '06-30' },
      { from: '07-01', to: '12-31' },
    ],
  }),
  problems: ({ terms }) => [
    ...listProblems(terms, 'terms', 'Add at least one term.'),
    ...terms.flatMap(termProblems),
  ],
  say: ({ terms }) =>
    `at most one rotation at this host in each term: ${listWords(terms.map(sayTerm), 'and')}`,
  judge,
  countsOthers: true,
};

function termProblems({ from, to }: Term, index: number): readonly FieldProblem[] {
  return [
    ...monthDayProblems(from, `terms.${index}.from`),
    ...monthDayProblems(to, `terms.${index}.to`),
  ];
}

function sayTerm({ from, to }: Term): string {
  return `${formatMonthDay(from)} to ${formatMonthDay(to)}`;
}

/** A rotation belongs to the term in which it starts [own inference]. */
function judge({ terms }: OnePerTermDemand, { rotation, others }: Given): Finding {
  const term = terms
    .map((bounds) => seasonOf(rotation.start, bounds))
    .find((season) => season !== undefined);
  if (term === undefined) return passes('the rotation starts in none of its terms');
  const days = formatDayRange(term.first, term.last);
  const same = [...others]
    .sort(byStart)
    .find(({ start }) => term.first <= start && start <= term.last);
  return same === undefined
    ? passes(`no other rotation at this host starts in ${days}`)
    : fails(
        `another rotation at this host, ${formatDayRange(same.start, same.end)}, starts in the same term, ${days}`,
        'Move one of them to another term.',
      );
}
