import type {
  ImmunizationEntry,
  Vaccine,
} from '../../../../src/core/immunizations/immunization-record.ts';
import type { BackwardStep } from '../../../../src/core/planning/backward-step.ts';
import { planBackward } from '../../../../src/core/planning/plan-backward.ts';
import { day } from '../../requirements/given.ts';
import { givenSeason, type Season } from '../renewals/given-season.ts';

export function plan(season: Season, record: readonly ImmunizationEntry[] = []): BackwardStep[] {
  return planBackward({ ...givenSeason(season), record });
}

/** A step's key, of a host's own paper without its host: one host in most seasons here. */
const nameOf = ({ key, host }: BackwardStep) => key.replace(`:${host}`, '');

export const find = (steps: readonly BackwardStep[], key: string) =>
  steps.find((step) => nameOf(step) === key);
export const days = (steps: readonly BackwardStep[]) =>
  Object.fromEntries(steps.map((step) => [nameOf(step), step.day]));

export function dose(vaccine: Vaccine, on: string, product = ''): ImmunizationEntry {
  const recorded = { evidence: [], note: '', writtenAs: '' };
  return {
    ...recorded,
    id: `${vaccine}-${on}` as never,
    kind: 'dose',
    vaccine,
    on: day(on),
    product,
  };
}
