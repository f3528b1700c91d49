import type { Day } from '../../shared/day.ts';
import { assignSeats } from './assign-seats.ts';
import { fewestDocuments } from './fewest-documents.ts';
import { fillableUnits } from './fillable-units.ts';
import { plannedRenewal } from './planned-renewal.ts';
import type { PlannedRenewal } from './renewal-plan.ts';
import type { Need, TypeAtHand } from './unit.ts';

/** The new documents of one type, and what they leave. */
interface NewDocuments {
  readonly planned: readonly Omit<PlannedRenewal, 'number'>[];
  readonly free: readonly Need[];
  readonly beyond: readonly Need[];
  readonly exact: boolean;
}

/** The fewest new documents of the type for what is open; of a host's own papers for each host alone. */
export function planNew(open: readonly Need[], atHand: TypeAtHand, today: Day): NewDocuments {
  const parts = groupsOf(open, atHand).map((needs) => planGroup(needs, atHand, today));
  return {
    planned: parts.flatMap(({ planned }) => planned),
    free: parts.flatMap(({ free }) => free),
    beyond: parts.flatMap(({ beyond }) => beyond),
    exact: parts.every(({ exact }) => exact),
  };
}

function groupsOf(needs: readonly Need[], { type }: TypeAtHand): readonly (readonly Need[])[] {
  if (type.belongsTo !== 'host') return [needs];
  const hosts = new Set(needs.map(({ served }) => served.host));
  return [...hosts].map((host) => needs.filter(({ served }) => served.host === host));
}

function planGroup(needs: readonly Need[], atHand: TypeAtHand, today: Day): NewDocuments {
  const { units, candidates, free, beyond } = fillableUnits(needs, atHand);
  const { taken, exact } = fewestDocuments(units, candidates);
  const planned = assignSeats(units, taken).map((assigned) =>
    plannedRenewal(assigned, atHand.type, today),
  );
  return { planned, free, beyond, exact };
}
