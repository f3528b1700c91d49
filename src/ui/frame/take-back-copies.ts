import { client } from '../data/client.ts';

/** What is marked in a field, which the page's selection does not hold, or on the page. */
function markedText(): string {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  }
  return document.getSelection()?.toString() ?? '';
}

/** Has what is copied from any page leave the clipboard again, where the window can. */
export function takeBackCopies(): () => void {
  const take = () => {
    const text = markedText();
    if (text === '') return;
    client.window.copySecret({ text }).catch(() => {
      // It was copied all the same, and stays until something else is.
    });
  };
  document.addEventListener('copy', take);
  document.addEventListener('cut', take);
  return () => {
    document.removeEventListener('copy', take);
    document.removeEventListener('cut', take);
  };
}
