import type { Page } from '@playwright/test';

/** Shorter texts that take more lines are names in a narrow column, and no paragraphs. */
const SHORTEST = 60;

/**
 * The texts on the page that take more than two lines and that nobody opened. Opened is what a button
 * unfolded, or an open `details`; a paper that is shown keeps its own words, and a listing its lines.
 */
export async function longParagraphs(page: Page): Promise<readonly string[]> {
  return await page.evaluate((shortest) => {
    const isExempt = (element: Element) =>
      element.closest(
        'details[open], [data-opened], [data-paper], [role="tooltip"], .two-lines, pre, textarea, svg',
      ) !== null || isUnfolded(element);
    const isUnfolded = (element: Element): boolean => {
      const named = element.closest('[id]');
      if (named === null) return false;
      const button = `[aria-expanded="true"][aria-controls~="${CSS.escape(named.id)}"]`;
      if (document.querySelector(button) !== null) return true;
      return named.parentElement !== null && isUnfolded(named.parentElement);
    };
    const linesOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const bottoms = [...range.getClientRects()]
        .filter(({ width, height }) => width > 1 && height > 4)
        .map(({ bottom }) => bottom)
        .toSorted((a, b) => a - b);
      // The parts of one line differ by a few pixels where marks or larger words stand among them.
      return bottoms.filter((bottom, at) => at === 0 || bottom - (bottoms[at - 1] ?? 0) > 6).length;
    };
    const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline');
    const isBlockOfText = (element: Element) =>
      !isInline(element) && [...element.querySelectorAll('*')].every(isInline);
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return [...document.querySelectorAll('body *')]
      .map((element) => ({ element, text: (element.textContent ?? '').trim() }))
      .filter(({ text }) => text.length > shortest)
      .filter(({ element }) => isShown(element) && isBlockOfText(element) && !isExempt(element))
      .map(({ element, text }) => ({ lines: linesOf(element), text }))
      .filter(({ lines }) => lines > 2)
      .map(({ lines, text }) => `${lines} lines: ${text}`);
  }, SHORTEST);
}
