import type { Page } from 'playwright';

/** A screen, or a view of one, and what stands there when it is shown. */
export interface Place {
  readonly label: string;
  readonly screen: string;
  readonly view?: string;
  /** Matches what only this place has. */
  readonly shown: string;
}

const ROW = 'table [data-row-button]';

/** Views of one screen follow each other, so that each is opened from another one. */
export const PLACES: readonly Place[] = [
  { label: 'Season', screen: 'Season', shown: 'ul[aria-label="Rotations"] li' },
  {
    label: 'Renewals',
    screen: 'Agenda',
    view: 'Renewals',
    shown: '[aria-labelledby^="renewals-"]',
  },
  { label: 'Agenda', screen: 'Agenda', view: 'Agenda', shown: 'main li' },
  { label: 'Matrix', screen: 'Documents', view: 'Matrix', shown: '[role="grid"] td' },
  {
    label: 'Timeline',
    screen: 'Documents',
    view: 'Timeline',
    shown: '[aria-label="Documents over time"] li',
  },
  { label: 'Documents', screen: 'Documents', view: 'Documents', shown: ROW },
  { label: 'Hosts', screen: 'Hosts', shown: ROW },
  { label: 'Strategy', screen: 'Rotations', view: 'Strategy', shown: 'main h2' },
  { label: 'Rotations', screen: 'Rotations', view: 'Rotations', shown: ROW },
  { label: 'Packets', screen: 'Packets', shown: ROW },
  { label: 'Budget', screen: 'Budget', shown: 'main h2, main p' },
  { label: 'History', screen: 'History', shown: 'main h2, main ol, main ul' },
];

/** Milliseconds from the click to the frame after the one in which what belongs there stands. */
export async function timeOpening(page: Page, place: Place): Promise<number> {
  const { screen, view, shown } = place;
  if (view !== undefined)
    await timeClick(page, 'nav[aria-label="Screens"] button', screen, 'main [role="radiogroup"]');
  const [of, text] =
    view === undefined
      ? (['nav[aria-label="Screens"] button', screen] as const)
      : (['main [role="radiogroup"] label', view] as const);
  const ms = await timeClick(page, of, text, shown);
  // Back to where nothing much stands, and whatever is still at work ends.
  await timeClick(page, 'nav[aria-label="Screens"] button', 'Settings', '[role="tablist"]');
  await page.waitForTimeout(400);
  return ms;
}

async function timeClick(page: Page, of: string, text: string, shown: string): Promise<number> {
  return await page.evaluate(
    async ({ of, text, shown }) => {
      const targets = [...document.querySelectorAll<HTMLElement>(of)];
      const target = targets.find((one) => one.textContent?.startsWith(text));
      if (target === undefined) throw new Error(`there is no ${text}`);
      const began = performance.now();
      target.click();
      const { promise, resolve, reject } = Promise.withResolvers<number>();
      const look = () => {
        if (performance.now() - began > 20_000) reject(new Error(`${text} shows no ${shown}`));
        else if (document.querySelector(shown) === null) requestAnimationFrame(look);
        else requestAnimationFrame(() => resolve(performance.now() - began));
      };
      requestAnimationFrame(look);
      return await promise;
    },
    { of, text, shown },
  );
}
