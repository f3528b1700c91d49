import type { NextStep } from '../../core/agenda/next-step.ts';
import type { Spot } from './navigation.ts';

/** Where a step is done, or where what it is about stands. */
export function spotOfStep(step: NextStep): Spot {
  const { kind, document, host, letter, rotation } = step;
  const atRotation: Spot = { screen: 'rotations', selected: rotation ?? step.rotations[0] };
  switch (kind) {
    case 'document':
      return document === undefined ? atRotation : { screen: 'documents', selected: document };
    case 'application':
      return { screen: 'packets', selected: rotation };
    case 'rules':
      return { screen: 'hosts', selected: host };
    case 'letter':
      return letter === undefined
        ? { screen: 'rotations', view: 'letters', intent: 'new', selected: step.rotations[0] }
        : { screen: 'rotations', view: 'letters', selected: letter };
    case 'question':
    case 'preparation':
    case 'rotation':
      return atRotation;
  }
}
