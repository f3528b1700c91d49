/** The nearest element around this one that scrolls; the page's own where none does. */
export function findScroller(element: Element | null): Element {
  for (let at = element?.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
}
