import type { DocumentType } from '../../documents/document-type.ts';
import type { Rule } from '../../requirements/requirement.ts';
import { typesIn } from '../../requirements/types-in.ts';
import { compareText } from '../../shared/compare-text.ts';
import { type Day, shiftDay } from '../../shared/day.ts';
import { assignSeats } from './assign-seats.ts';
import { explainPlan } from './explain-plan.ts';
import { explainUncovered } from './explain-uncovered.ts';
import { fewestDocuments } from './fewest-documents.ts';
import { fillableUnits } from './fillable-units.ts';
import { plannedRenewal } from './planned-renewal.ts';
import type { RenewalPlan } from './renewal-plan.ts';
import type { Need } from './unit.ts';

/** States in which a requirement asks for no new document. */
const HELD: readonly string[] = ['met', 'applied-for', 'waived'];

/**
 * The plan for one type: what is held already, what one is still needed for, and the fewest new
 * documents for that. `needs` are those of the season whose rules name the type.
 */
export function planType(type: DocumentType, needs: readonly Need[], today: Day): RenewalPlan {
  const held = needs.filter(({ verdict }) => HELD.includes(verdict.status));
  const undated = needs.filter(({ verdict }) => verdict.status === 'undated');
  const open = needs.filter((need) => !held.includes(need) && !undated.includes(need));
  const earliest = type.lead === undefined ? today : shiftDay(today, type.lead.span);
  const { units, candidates, free, beyond } = fillableUnits(open, { type, earliest });
  const { taken, exact } = fewestDocuments(units, candidates);
  const planned = assignSeats(units, taken)
    .map((assigned) => plannedRenewal(assigned, type, today))
    .sort((a, b) => compareText(a.to, b.to) || compareText(a.from, b.from))
    .map((renewal, index) => ({ number: index + 1, ...renewal }));
  const inTime = new Set(
    type.lead === undefined
      ? []
      : fillableUnits(beyond, { type, earliest: today }).units.map(({ need }) => need),
  );
  const uncovered = [
    ...undated.map((need) => explainUncovered(need, 'undated', type)),
    ...beyond.map((need) =>
      explainUncovered(need, inTime.has(need) ? 'too-slow' : 'impossible', type),
    ),
  ].sort((a, b) => compareText(a.start, b.start));
  const plan = {
    type: type.key,
    title: type.title,
    planned,
    uncovered,
    held: [...held, ...free]
      .map(({ served }) => served)
      .sort((a, b) => compareText(a.start, b.start)),
    exact,
    lead: type.lead,
    instead: otherTypes(open, type.key),
  };
  return { ...plan, sentence: explainPlan(plan, type, earliest) };
}

/** Types that stand beside this one in a "one of" or "so many of". */
function otherTypes(needs: readonly Need[], type: string): string[] {
  const choices = needs.flatMap(({ requirement }) => choicesIn(requirement.rule));
  const beside = choices.flatMap((rule) => {
    const types = typesIn(rule);
    return types.includes(type) ? types : [];
  });
  return [...new Set(beside)].filter((other) => other !== type).sort();
}

function choicesIn(rule: Rule): Rule[] {
  switch (rule.kind) {
    case 'document':
      return [];
    case 'all':
    case 'distinct':
      return rule.rules.flatMap(choicesIn);
    case 'any':
    case 'at-least-of':
      return [rule, ...rule.rules.flatMap(choicesIn)];
  }
}
