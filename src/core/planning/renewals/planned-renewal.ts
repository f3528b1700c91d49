import type { DocumentFacts } from '../../documents/document.ts';
import type { DocumentType } from '../../documents/document-type.ts';
import { askedField } from '../../requirements/asked-field.ts';
import type { Demand } from '../../requirements/demand.ts';
import { describePredicate } from '../../requirements/describe-predicate.ts';
import { laterOf } from '../../requirements/issue-window.ts';
import { startFor } from '../../requirements/lead-time.ts';
import type { Predicate } from '../../requirements/predicates/predicate.ts';
import { wantedFact } from '../../requirements/predicates/wanted-fact.ts';
import { compareText } from '../../shared/compare-text.ts';
import type { Day } from '../../shared/day.ts';
import type { Assigned } from './assign-seats.ts';
import type { PlannedRenewal } from './renewal-plan.ts';

/** What a person has to know about one new document of a plan. */
export function plannedRenewal(
  { candidate, window, fills }: Assigned,
  type: DocumentType,
  today: Day,
): Omit<PlannedRenewal, 'number'> {
  const demands = fills.flatMap(({ opening }) => opening.demands);
  const asked = greatest(demands.map(({ predicate }) => predicate));
  // Nobody can choose what a test finds.
  const aims = asked.filter((predicate) => askedField(predicate, type)?.isOutcome !== true);
  const atOnce = fills.some(({ opening }) => opening.atOnce);
  const askBy = atOnce ? today : startFor(window.to, [type]);
  const served = new Map(
    fills.map(({ need: { served } }) => [`${served.rotation} ${served.requirement}`, served]),
  );
  return {
    ...window,
    askBy: askBy < today ? today : askBy,
    serves: [...served.values()].sort((a, b) => compareText(a.start, b.start)),
    asks: [...new Set(aims.map((predicate) => describePredicate(predicate, type)))],
    facts: statedFacts(candidate.facts, asked),
    validTo: type.validity.kind === 'none' ? furthestReach(demands) : undefined,
  };
}

function furthestReach(demands: readonly Demand[]): Day | undefined {
  return demands.reduce<Day | undefined>((latest, { reach }) => laterOf(latest, reach), undefined);
}

/** What is asked beside days; of several least numbers of one fact only the greatest. */
function greatest(predicates: readonly Predicate[]): Predicate[] {
  const wanted = predicates.flatMap((predicate) => wantedFact(predicate) ?? []);
  return predicates.filter((predicate) => {
    const own = wantedFact(predicate);
    if (own === undefined) return false;
    const { least } = own;
    return (
      least === undefined ||
      !wanted.some((other) => other.key === own.key && (other.least ?? 0) > least)
    );
  });
}

function statedFacts(facts: DocumentFacts, asked: readonly Predicate[]): DocumentFacts {
  const keys = new Set(asked.map((predicate) => wantedFact(predicate)?.key));
  return Object.fromEntries(Object.entries(facts).filter(([key]) => keys.has(key)));
}
