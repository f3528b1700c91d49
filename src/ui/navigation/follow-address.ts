import { addressOf, type Place, readAddress } from './address.ts';
import { guide } from './guide.ts';
import { here } from './navigation.ts';

/** How many entries of the window's history, of this app, lie before one; the ground has none. */
const GROUND = -1;

function countOf(state: unknown): number | undefined {
  const count = typeof state === 'object' && state !== null ? Reflect.get(state, 'sojourn') : null;
  return typeof count === 'number' ? count : undefined;
}

function placeHere(): Place {
  const step = guide.get();
  return step === undefined ? { spot: here.get().spot } : { guide: step };
}

function open(place: Place): void {
  if ('spot' in place) here.set({ spot: place.spot, isStep: false });
  guide.set('guide' in place ? place.guide : undefined);
}

/** Has the address say where the person is: a step is one to go back over, anything else a correction. */
function note(isStep: boolean): void {
  const address = addressOf(placeHere());
  if (address === location.hash) return;
  const count = countOf(history.state) ?? 0;
  const url = `${location.pathname}${address}`;
  if (isStep) history.pushState({ sojourn: count + 1 }, '', url);
  else history.replaceState({ sojourn: count }, '', url);
}

function follow({ state }: PopStateEvent): void {
  const count = countOf(state);
  if (count === GROUND) {
    history.forward();
    return;
  }
  // An address that was typed or came from a bookmark has no count yet.
  if (count === undefined) history.replaceState({ sojourn: 0 }, '');
  open(readAddress(location.hash));
}

/**
 * Gives every place an address in the window, so that Back, Forward and a reload lead where the person was.
 * Below the first entry lies one that Back bounces off: going back out of the app would lock it.
 */
export function followAddress(): () => void {
  open(readAddress(location.hash));
  if (countOf(history.state) === undefined) {
    history.replaceState({ sojourn: GROUND }, '');
    history.pushState({ sojourn: 0 }, '');
  }
  note(false);
  const stops = [here.subscribe(() => note(here.get().isStep)), guide.subscribe(() => note(true))];
  window.addEventListener('popstate', follow);
  return () => {
    for (const stop of stops) stop();
    window.removeEventListener('popstate', follow);
  };
}

/** One step back or forward, where there is one. */
export function step(by: 1 | -1): void {
  if (by === 1 || (countOf(history.state) ?? 0) > 0) history.go(by);
}
