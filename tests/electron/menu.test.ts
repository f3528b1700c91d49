import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { contextTemplate } from '../../electron/context-menu.ts';
import { menuTemplate } from '../../electron/menu.ts';

const nothing = () => {};
const ACTIONS = {
  lock: nothing,
  ask: nothing,
  openVault: nothing,
  newVault: nothing,
  switchTo: nothing,
  forgetRecent: nothing,
};

const PLATFORMS = ['linux', 'darwin', 'win32'] as const;

function itemsOn(platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const all = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])]);
  return all(menuTemplate(platform, ACTIONS));
}

test.each(PLATFORMS)(
  'on %s the key of "=" zooms in, and no key stands for two entries',
  (platform) => {
    const items = itemsOn(platform);
    const zooms = items.filter(({ role }) => role === 'zoomIn');
    expect(zooms.map(({ accelerator }) => accelerator)).toEqual([undefined, 'CmdOrCtrl+=']);
    const keys = items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  },
);

test.each(PLATFORMS)('on %s undo is asked of the page, not of the text alone', (platform) => {
  const asked: string[] = [];
  const template = menuTemplate(platform, {
    ...ACTIONS,
    ask: (command) => void asked.push(command),
  });
  const edit = template.find(({ label }) => label === 'Edit')?.submenu;
  for (const item of Array.isArray(edit) ? edit : []) (item.click as (() => void) | undefined)?.();
  expect(asked).toEqual(['undo', 'redo', 'find']);
});

test('a Mac has Services, Hide and its About under the name of the app', () => {
  const [first] = menuTemplate('darwin', ACTIONS);
  const items = Array.isArray(first?.submenu) ? first.submenu : [];
  expect(items.flatMap(({ label, role }) => label ?? role ?? [])).toEqual([
    'About Sojourn',
    'Lock vault',
    'services',
    'hide',
    'hideOthers',
    'unhide',
    'quit',
  ]);
});

test('a right click offers what can be done there, and never spelling or a look-up', () => {
  const editFlags = {
    canCut: true,
    canCopy: true,
    canPaste: false,
    canSelectAll: true,
    canDelete: true,
    canEditRichly: false,
    canRedo: false,
    canUndo: false,
  };
  const offered = (isEditable: boolean, selectionText: string) =>
    contextTemplate({ editFlags, isEditable, selectionText }).flatMap(({ role, enabled }) =>
      role === undefined ? [] : `${role} ${enabled}`,
    );
  expect(offered(true, '')).toEqual(['cut true', 'copy true', 'paste false', 'selectAll true']);
  expect(offered(false, 'marked')).toEqual(['copy true']);
  expect(offered(false, '')).toEqual([]);
});

test('recent vaults stand in the File menu, an "&" in a name included, and each is opened by its folder', () => {
  const opened: string[] = [];
  const actions = { ...ACTIONS, switchTo: (folder: string) => void opened.push(folder) };
  const file = menuTemplate('linux', actions, ['/a', '/b & c']).find(
    ({ label }) => label === 'File',
  )?.submenu;
  const recent = Array.isArray(file)
    ? file.find(({ label }) => label === 'Recent vaults')?.submenu
    : undefined;
  const items = Array.isArray(recent) ? recent : [];
  expect(items.flatMap(({ label }) => label ?? [])).toEqual(['/a', '/b && c', 'Forget this list']);
  for (const item of items.slice(0, 2)) (item.click as (() => void) | undefined)?.();
  expect(opened).toEqual(['/a', '/b & c']);
});
