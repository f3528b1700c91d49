import { createStore, useStore } from '../data/store.ts';

export const SCREENS = [
  'season',
  'agenda',
  'documents',
  'hosts',
  'rotations',
  'packets',
  'budget',
  'history',
  'settings',
] as const;

export type ScreenName = (typeof SCREENS)[number];

/** Where the person is: a screen, what is selected on it, and what they came to do. */
export interface Spot {
  readonly screen: ScreenName;
  /** Identifier of the selected thing; each screen knows its kind. */
  readonly selected?: string | undefined;
  /** "new" opens the screen's form; a screen may know words of its own. */
  readonly intent?: string | undefined;
  /** Which of the screen's views; each screen knows its own, and the first stands without a word. */
  readonly view?: string | undefined;
}

interface Trail {
  readonly spots: readonly Spot[];
  readonly at: number;
}

const START: Trail = { spots: [{ screen: 'season' }], at: 0 };
const MOST_SPOTS = 100;
const trail = createStore<Trail>(START);
/** The view that each screen was left in; kept while the window is open. */
const lastViews = new Map<ScreenName, string>();

function current({ spots, at }: Trail): Spot {
  return spots[at] ?? { screen: 'season' };
}

/**
 * Goes to a screen; the way back is remembered (Alt+Left). A screen named alone opens in the view it
 * was left in; who comes for something there, without naming a view, gets the first one.
 */
export function navigate(spot: Spot): void {
  const alone = spot.view ?? spot.selected ?? spot.intent;
  const next = alone === undefined ? { ...spot, view: lastViews.get(spot.screen) } : spot;
  trail.set(({ spots, at }) => {
    const kept = [...spots.slice(0, at + 1), next].slice(-MOST_SPOTS);
    return { spots: kept, at: kept.length - 1 };
  });
}

/** Changes what is selected on the screen at hand without a step to go back over. */
export function select(selected: string | undefined): void {
  changeHere(({ screen, view }) => ({ screen, view, selected }));
}

/** Changes the view of the screen at hand; what was selected in the other one is let go. */
export function showView(view: string): void {
  changeHere(({ screen }) => {
    lastViews.set(screen, view);
    return { screen, view };
  });
}

function changeHere(change: (spot: Spot) => Spot): void {
  trail.set(({ spots, at }) => ({
    at,
    spots: spots.map((spot, index) => (index === at ? change(spot) : spot)),
  }));
}

/** One step back or forward, where there is one. */
export function step(by: 1 | -1): void {
  trail.set((now) => {
    const at = now.at + by;
    return at < 0 || at >= now.spots.length ? now : { ...now, at };
  });
}

/** Forgets the way and goes to the front page; for locking. */
export function forgetTrail(): void {
  lastViews.clear();
  trail.set(START);
}

export function useSpot(): Spot {
  return current(useStore(trail));
}
