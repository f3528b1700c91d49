import type { DocumentType } from '../../documents/document-type.ts';
import { listWords } from '../../requirements/describe-words.ts';
import { isToType } from '../../requirements/is-to-type.ts';
import { compareText } from '../../shared/compare-text.ts';
import { type Day, shiftDay } from '../../shared/day.ts';
import { nameWays } from '../ways/name-ways.ts';
import { explainPlan } from './explain-plan.ts';
import { explainUncovered } from './explain-uncovered.ts';
import { fillableUnits } from './fillable-units.ts';
import { planNew } from './plan-new.ts';
import type { RenewalPlan, Served } from './renewal-plan.ts';
import { sayPlan } from './say-plan.ts';
import type { Need } from './unit.ts';

/** States in which a requirement asks for no new document. */
const HELD: readonly string[] = ['met', 'applied-for', 'waived'];

/**
 * The plan for one type: what is held already, what one is still needed for, and the fewest new
 * documents for that. `needs` are those of the season whose rules name the type.
 */
export function planType(type: DocumentType, needs: readonly Need[], today: Day): RenewalPlan {
  const held = needs.filter(({ verdict }) => HELD.includes(verdict.status));
  const undated = needs.filter(isOnlyToBeTyped);
  const open = needs.filter((need) => !held.includes(need) && !undated.includes(need));
  const earliest = type.lead === undefined ? today : shiftDay(today, type.lead.span);
  const { planned: fresh, free, beyond, exact } = planNew(open, { type, earliest }, today);
  const planned = fresh
    .toSorted((a, b) => compareText(a.to, b.to) || compareText(a.from, b.from))
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
    exact: exact && open.every(({ ways }) => ways.exact),
    lead: type.lead,
    instead: otherTypes(open, type.key),
  };
  const choices = sayChoices(
    open.filter(({ served }) => planned.some(({ serves }) => serves.includes(served))),
  );
  const settled = {
    applied: servedAs(held, 'applied-for'),
    waived: servedAs(held, 'waived'),
  };
  const sentence = `${explainPlan(plan, type, earliest, settled)}${choices}`;
  return { ...plan, sentence, ...sayPlan(plan, { type, earliest, settled, choices }) };
}

function servedAs(needs: readonly Need[], status: Need['verdict']['status']): Served[] {
  return needs.filter(({ verdict }) => verdict.status === status).map(({ served }) => served);
}

/** " At Yale and BU any one is enough: ...", for hosts that leave a choice; the same words once. */
function sayChoices(needs: readonly Need[]): string {
  const hosts = new Map<string, string[]>();
  for (const { ways, served, circumstances } of needs) {
    const words = nameWays(ways, circumstances.types);
    if (words === '') continue;
    hosts.set(words, [...new Set([...(hosts.get(words) ?? []), served.hostName])]);
  }
  return [...hosts].map(([words, names]) => ` At ${listWords(names, 'and')} ${words}.`).join('');
}

/** Types that would do in its place, on ways that the plans do not take. */
function otherTypes(needs: readonly Need[], type: string): string[] {
  const beside = needs.flatMap(({ ways }) => ways.beside.flatMap(({ lacks }) => lacks));
  return [...new Set(beside.map(({ rule }) => rule.type))].filter((other) => other !== type).sort();
}

/** A paper is there on the way that is taken, and only something on it has to be typed in. */
function isOnlyToBeTyped({ ways: { taken } }: Need): boolean {
  const [way] = taken;
  return way !== undefined && way.lacks.length > 0 && way.lacks.every(isToType);
}
