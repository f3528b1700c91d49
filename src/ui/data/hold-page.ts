/** What the page is held for: work that closing it would cut off. */
const holds = new Set<symbol>();

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/**
 * Has closing the page asked about, by the window in its own words, until the returned function is called.
 * Nothing listens while nothing is under way: a page that might ask is kept by no browser for going back.
 */
export function holdPage(): () => void {
  const hold = Symbol('hold');
  holds.add(hold);
  window.addEventListener('beforeunload', ask);
  return () => {
    holds.delete(hold);
    if (holds.size === 0) letPageGo();
  };
}

/** Nothing is asked any more: the vault was locked, and the page begins anew. */
export function letPageGo(): void {
  holds.clear();
  window.removeEventListener('beforeunload', ask);
}

/** Whether work is under way that closing the page would cut off. */
export function isPageHeld(): boolean {
  return holds.size > 0;
}
