import type { ThingKind } from '../../core/history/thing.ts';
import type { Spot } from './navigation.ts';

const BEFORE_STEP = 'step-';

/** Where a thing of the history stands now; undefined for one that is a part of another. */
export function spotOfThing(kind: ThingKind, id: string): Spot | undefined {
  switch (kind) {
    case 'document':
      return { screen: 'documents', selected: id };
    case 'entry':
      return { screen: 'documents', view: 'immunizations', selected: id };
    case 'host':
      return { screen: 'hosts', selected: id };
    case 'rotation':
      return { screen: 'rotations', selected: id };
    case 'letter':
      return { screen: 'rotations', view: 'letters', selected: id };
    case 'line':
    case 'fund':
    case 'group':
      return { screen: 'budget', selected: id };
    case 'type':
      return { screen: 'settings', selected: 'types' };
    case 'profile':
      return { screen: 'settings', selected: 'profile' };
    case 'settings':
      return { screen: 'settings', selected: 'preferences' };
    case 'mark':
      return { screen: 'agenda' };
    case 'version':
    case 'rule':
    case 'exception':
    case 'place':
    case 'packet':
      return undefined;
  }
}

/** Where one entry of the history stands. */
export function spotOfEntry(step: number): Spot {
  return { screen: 'history', selected: `${BEFORE_STEP}${step}` };
}

/** The entry of the history that is selected there; else it is a thing, or nothing. */
export function entryOf({ selected }: Spot): number | undefined {
  if (selected?.startsWith(BEFORE_STEP) !== true) return undefined;
  return Number(selected.slice(BEFORE_STEP.length));
}
