import { useEffect, useRef } from 'react';

/**
 * Enter and Escape, everywhere the same. Enter takes: in a field what was typed there or the first match, in
 * a form all of it; where it begins another line, Ctrl or Cmd and Enter do. Escape closes what is nearest, one
 * thing a press: a list, menu or calendar, then the dialog, then the details. In the details what was typed in
 * a field and not saved goes back first, and can be typed again with one press (`use-typed.ts`); a dialog asks
 * before it throws anything away (`use-asked-close.ts`).
 */
const LAYERS = ['details', 'dialog'] as const;
type Layer = (typeof LAYERS)[number];

type Close = () => void;

/** What is open and closes at Escape, in the order in which it opened. */
const open: { readonly layer: Layer; readonly close: Close }[] = [];

/** Lists, menus and calendars, and the dialogs that close by themselves. Those of `useEscape` carry a mark. */
const NEARER =
  '[role="menu"], [role="listbox"], .mantine-Popover-dropdown, [role="dialog"]:not([data-escape])';

/** To be called before anything is drawn: it has to see what was open before another closes it. */
export function watchKeys(): void {
  let isTaken = false;
  window.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape') return;
      // Closed lists stay on the page, unseen.
      isTaken = [...document.querySelectorAll(NEARER)].some((one) => one.checkVisibility());
    },
    { capture: true },
  );
  window.addEventListener('keydown', (event) => {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape' && !isTaken) closeNearest();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event.target);
  });
}

function closeNearest(): void {
  const [nearest] = LAYERS.toReversed().flatMap((layer) =>
    open.filter((one) => one.layer === layer).slice(-1),
  );
  nearest?.close();
}

function submit(target: EventTarget | null): void {
  if (target instanceof HTMLTextAreaElement) target.form?.requestSubmit();
}

/** While `isOpen`, Escape closes it where nothing nearer takes the key. */
export function useEscape(layer: Layer, isOpen: boolean, onClose: Close): void {
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    if (!isOpen) return;
    const entry = { layer, close: () => latest.current() };
    open.push(entry);
    return () => void open.splice(open.indexOf(entry), 1);
  }, [layer, isOpen]);
}
