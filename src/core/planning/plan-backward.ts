import type { SeasonMemory } from '../season/season-memory.ts';
import { compareText } from '../shared/compare-text.ts';
import type { BackwardInput } from './backward/backward-input.ts';
import { deadlineSteps } from './backward/deadline-steps.ts';
import { hepatitisBSteps } from './backward/hepatitis-b-steps.ts';
import { liveVaccineSteps } from './backward/live-vaccine-steps.ts';
import { paperSteps } from './backward/paper-steps.ts';
import { saveSteps } from './backward/save-steps.ts';
import { sayStep } from './backward/say-step.ts';
import { visaSteps } from './backward/visa-steps.ts';
import type { BackwardStep } from './backward-step.ts';
import { listNeeds, rotationsToCome } from './renewals/list-needs.ts';

/**
 * What has to be begun long before a start, counted back from every rotation ahead that is open: series of doses
 * and their titers, tests that live vaccines delay, the visa, papers that come by post, the hosts'
 * closing days, and what vanishes unless it is saved. Each thing once, for all the rotations that it
 * serves; by day. Pure: nothing here is stored.
 */
export function planBackward(input: BackwardInput, memory?: SeasonMemory): BackwardStep[] {
  const rows = {
    ...input,
    needs: listNeeds(input, memory),
    coming: rotationsToCome(input, memory),
  };
  const steps = [
    ...hepatitisBSteps(rows),
    ...liveVaccineSteps(rows),
    ...visaSteps(rows),
    ...paperSteps(rows),
    ...deadlineSteps(rows),
    ...saveSteps(rows),
  ];
  return steps
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.key, b.key))
    .map((step) => ({ ...step, ...sayStep(step, input) }));
}
