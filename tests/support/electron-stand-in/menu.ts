import type { MenuItemConstructorOptions } from 'electron';
import { tell } from './chromium-side.ts';

type Items = readonly MenuItemConstructorOptions[];

/** One menu as it was made; those that pop up say what they offer. */
class StandInMenu {
  readonly items: Items;

  constructor(items: Items) {
    this.items = items;
  }

  popup(): void {
    tell({
      kind: 'popped-up',
      labels: this.items.flatMap(({ label, role }) => label ?? role ?? []),
    });
  }
}

let applicationMenu = new StandInMenu([]);

export const Menu = {
  buildFromTemplate: (items: Items) => new StandInMenu(items),
  setApplicationMenu(menu: StandInMenu) {
    applicationMenu = menu;
    tell({ kind: 'menu', labels: menu.items.map(({ label }) => label ?? '') });
  },
};

/** Chooses an entry as a person does. Throws where there is none of this label that does something. */
export function chooseInMenu(label: string): void {
  const all = (items: Items): Items =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])]);
  const found = all(applicationMenu.items).find((item) => item.label === label);
  if (found?.click === undefined) throw new Error(`The menu has no entry "${label}".`);
  // What Electron gives along is used by none of ours.
  (found.click as () => void)();
}
