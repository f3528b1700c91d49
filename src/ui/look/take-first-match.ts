import type { KeyboardEvent } from 'react';

/**
 * Enter in a list that is searched takes what is marked in it, else the first that has the word typed. The
 * library's own first match is forgotten where the typing itself opened the list: a timer of the opening
 * comes after the marking. To be called before the library hears the key.
 */
export function takeFirstMatch(event: KeyboardEvent<HTMLInputElement>): void {
  const field = event.currentTarget;
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || field.readOnly) return;
  const list = document.getElementById(field.getAttribute('aria-controls') ?? '');
  const found = list === null ? null : findMatch(list, field.value);
  if (found === null) return;
  event.preventDefault();
  event.stopPropagation();
  found.click();
}

/** Where nothing is marked and the chosen one is in sight, nothing was typed. */
function findMatch(list: HTMLElement, typed: string): HTMLElement | null {
  const marked = list.querySelector<HTMLElement>('[data-combobox-selected]');
  if (marked !== null) return marked;
  if (typed === '' || list.querySelector('[data-combobox-active]') !== null) return null;
  return list.querySelector<HTMLElement>('[data-combobox-option]:not([data-combobox-disabled])');
}
