import { type AdmissionDemand, DEMAND_KINDS } from '../../core/admission/demands/demand-kinds.ts';
import type { Day } from '../../core/shared/day.ts';

const KINDS = Object.entries(DEMAND_KINDS).map(([value, kind]) => ({ value, kind }));

/** Every kind of demand as a list offers it, under its headings. */
export const DEMAND_CHOICES = [...new Set(KINDS.map(({ kind }) => kind.group))].map((group) => ({
  group,
  items: KINDS.filter(({ kind }) => kind.group === group).map(({ value, kind }) => ({
    value,
    label: kind.title,
  })),
}));

/** A demand of the chosen kind to begin with; undefined where nothing was chosen. */
export function freshDemand(chosen: string | null, today: Day): AdmissionDemand | undefined {
  return KINDS.find(({ value }) => value === chosen)?.kind.fresh(today);
}
