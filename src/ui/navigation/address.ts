import { CATALOGUE } from '../../core/documents/catalogue.ts';
import { GUIDE_STEPS, type GuideStep } from './guide.ts';
import { SCREENS, type Spot } from './navigation.ts';

/** What an address leads to: a step of the guide, or a spot within the screens. */
export type Place = { readonly guide: GuideStep } | { readonly spot: Spot };

const GUIDE = 'guide';
/** Views, forms, sections, orders and states are named by the app itself. */
const OWN_WORD = /^[a-z]+(-[a-z]+)*$/;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
/** A person's own document type goes by a number, as does a step of the history. */
const NUMBERED = /^(own-\d+|step-[\d.]+)$/;
const TYPES: ReadonlySet<string> = new Set(CATALOGUE.map(({ key }) => key));

/**
 * The part of the page's address from "#" on, which is sent nowhere: a screen, its view, what is selected
 * and what is being made. Browsers keep addresses on disk, so they hold identifiers and the app's own words
 * alone: a selection that is anything else, such as a word that somebody typed, is left out.
 */
export function addressOf(place: Place): string {
  if ('guide' in place) return `#/${GUIDE}?step=${place.guide}`;
  const { screen, view, selected, intent, sort, only } = place.spot;
  const told = selected !== undefined && isTold(place.spot, selected) ? selected : undefined;
  const words = Object.entries({ view, id: told, do: intent, sort, only }).flatMap(
    ([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]),
  );
  if (screen === 'season' && words.length === 0) return '';
  return `#/${screen}${words.length === 0 ? '' : `?${words.join('&')}`}`;
}

/** Where an address leads; the front page where it is none of ours. */
export function readAddress(hash: string): Place {
  const [name = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const words = new URLSearchParams(query);
  const step = GUIDE_STEPS.find((one) => one === words.get('step'));
  if (name === GUIDE && step !== undefined) return { guide: step };
  const screen = SCREENS.find((one) => one === name);
  if (screen === undefined) return { spot: { screen: 'season' } };
  const own = (key: string) => {
    const word = words.get(key) ?? '';
    return OWN_WORD.test(word) ? word : undefined;
  };
  const spot: Spot = {
    screen,
    view: own('view'),
    intent: own('do'),
    sort: own('sort'),
    only: own('only'),
  };
  const selected = words.get('id') ?? '';
  return { spot: { ...spot, selected: isTold(spot, selected) ? selected : undefined } };
}

/** A selection may be several: a row of the matrix, its types joined by "+", and after "@" a rotation. */
function isTold({ screen }: Spot, selected: string): boolean {
  if (selected === '') return false;
  if (screen === 'settings') return OWN_WORD.test(selected);
  return selected
    .split(/[@+]/)
    .every((part) => part === '' || UUID.test(part) || NUMBERED.test(part) || TYPES.has(part));
}
