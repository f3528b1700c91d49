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
  /** What its list is sorted by, and the one state that it shows: words of the app's own. */
  readonly sort?: string | undefined;
  readonly only?: string | undefined;
}

/** Where the person is, and whether they took a step there that can be gone back over. */
interface Here {
  readonly spot: Spot;
  readonly isStep: boolean;
}

const FRONT: Here = { spot: { screen: 'season' }, isStep: false };
export const here = createStore<Here>(FRONT);
/** The view that each screen was left in; kept while the window is open. */
const lastViews = new Map<ScreenName, string>();

/**
 * Goes to a screen; the window's history knows the way back. A screen named alone opens in the view it
 * was left in; who comes for something there, without naming a view, gets the first one.
 */
export function navigate(spot: Spot): void {
  const alone = spot.view ?? spot.selected ?? spot.intent;
  const next = alone === undefined ? { ...spot, view: lastViews.get(spot.screen) } : spot;
  here.set({ spot: next, isStep: true });
}

/** Changes what is selected on the screen at hand without a step to go back over. */
export function select(selected: string | undefined): void {
  changeHere(({ intent: _, ...spot }) => ({ ...spot, selected }));
}

/** Sorts and narrows the list of the screen at hand. */
export function narrow(words: Pick<Spot, 'sort' | 'only'>): void {
  changeHere((spot) => ({ ...spot, ...words }));
}

/** Opens a form of the screen at hand, "new" the first one; `select` closes it. */
export function openForm(intent = 'new'): void {
  changeHere((spot) => ({ ...spot, intent }));
}

/** Changes the view of the screen at hand; what was selected in the other one is let go. */
export function showView(view: string): void {
  changeHere(({ screen }) => {
    lastViews.set(screen, view);
    return { screen, view };
  });
}

function changeHere(change: (spot: Spot) => Spot): void {
  here.set(({ spot }) => ({ spot: change(spot), isStep: false }));
}

/** Goes to the front page and forgets how each screen was left; for locking. */
export function forgetPlace(): void {
  lastViews.clear();
  here.set(FRONT);
}

export function useSpot(): Spot {
  return useStore(here).spot;
}
