import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Axe finds nothing on the page as it stands once its motions have ended; `where` names it in a failure. */
export async function expectAccessible(page: Page, where = ''): Promise<void> {
  await untilStill(page);
  // Legacy mode looks from this page alone; the other way opens a second one, and no window allows that.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => [where, id, nodes.map(({ html }) => html)]);
  expect(found).toEqual([]);
}

/** What comes in with a short motion has its colours only afterwards. A spinner has no end to wait for. */
export async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let still = 0; still < 3; still += 1) {
      await nextFrame();
      const moving = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      if (moving.length > 0) still = 0;
      await Promise.allSettled(moving.map(({ finished }) => finished));
    }
  });
}
