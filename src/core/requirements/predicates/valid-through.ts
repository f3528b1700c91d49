import { type Day, type Span, shiftDay } from '../../shared/day.ts';
import { spanProblems } from '../../shared/field-problem.ts';
import { formatSpan } from '../../shared/format-day.ts';
import type { Anchor, AnchorDays } from '../anchor.ts';
import { countryOf } from '../country-of.ts';
import { anchorDay } from '../describe-anchor.ts';
import { countryName } from '../describe-country.ts';
import { listWords } from '../describe-words.ts';
import { firstDayOutOfReach } from '../issue-window.ts';
import type { LimitsGround, ReachByCountry } from '../limits.ts';
import { inForceBy, sayReach, sayValidThrough } from './in-force.ts';
import type { PredicateKind } from './predicate-kind.ts';

/** In force on every day up to the anchor day, plus a span where the host or the border wants more. */
export interface ValidThrough {
  readonly kind: 'valid-through';
  readonly at: Anchor;
  readonly plus?: Span | undefined;
  /** Countries whose passports are spared the span: that of the passport, not of its holder. */
  readonly plusUnlessNationality?: readonly string[] | undefined;
}

export const validThrough: PredicateKind<ValidThrough> = {
  isAboutTime: true,
  limits(predicate, ground) {
    const { at } = predicate;
    const { days, nationality } = ground;
    return {
      at,
      issuedTo: inForceBy(at, days),
      reach: reachOf(predicate, days, nationality),
      byCountry: byCountry(predicate, ground),
    };
  },
  breaksOn: (predicate, { through, stated }, nationality) =>
    through &&
    firstDayOutOfReach(through, plusFor(predicate, countryOf(stated?.facts ?? {}) ?? nationality)),
  fact: undefined,
  fetchableFor: () => undefined,
  say({ at, plus, plusUnlessNationality = [] }) {
    if (plus === undefined) return `valid through ${anchorDay(at)}`;
    const beyond = `valid for ${formatSpan(plus)} beyond ${anchorDay(at)}`;
    if (plusUnlessNationality.length === 0) return beyond;
    const spared = listWords(plusUnlessNationality.map(countryName), 'or');
    return `${beyond} (with a passport of ${spared} through ${anchorDay(at)} is enough)`;
  },
  sayDays: sayReach,
  sayToGet: (_, limits) => sayValidThrough(limits),
  problems: ({ plus }) => (plus === undefined ? [] : spanProblems(plus, 'plus')),
};

function byCountry(
  predicate: ValidThrough,
  { days, nationality }: LimitsGround,
): ReachByCountry | undefined {
  const { at, plus, plusUnlessNationality: spared = [] } = predicate;
  if (plus === undefined || spared.length === 0) return undefined;
  const isOpen = nationality === undefined;
  return {
    spared,
    reachOfSpared: days[at],
    reachOfOthers: reachOf(predicate, days, undefined),
    isOpen,
  };
}

function reachOf(predicate: ValidThrough, days: AnchorDays, nationality: string | undefined): Day {
  const plus = plusFor(predicate, nationality);
  return plus === undefined ? days[predicate.at] : shiftDay(days[predicate.at], plus);
}

/** How much beyond the anchor a passport of this country has to hold. */
function plusFor(
  { plus, plusUnlessNationality = [] }: ValidThrough,
  nationality: string | undefined,
): Span | undefined {
  const isSpared = nationality !== undefined && plusUnlessNationality.includes(nationality);
  return isSpared ? undefined : plus;
}
