import type { ClipboardItem } from 'electron';
import { expect, test } from 'vitest';
import { systemClipboard } from '../../electron/clipboard.ts';

type Items = ConstructorParameters<typeof ClipboardItem>[0];

/** Electron's own item, as far as anybody reads it. */
class Item {
  readonly types: string[];
  readonly items: Items;

  constructor(items: Items) {
    this.items = items;
    this.types = Object.keys(items);
  }

  async getType(): Promise<never> {
    throw new Error('is never read');
  }
}

function makeClipboard(takesMarks: boolean) {
  const held: { text: string; types: string[] } = { text: '', types: [] };
  const clipboard = {
    readText: async () => held.text,
    async writeText(text: string) {
      Object.assign(held, { text, types: ['text/plain'] });
    },
    async write(items: readonly ClipboardItem[]) {
      if (!takesMarks) throw new Error('no such format');
      const [item] = items;
      if (!(item instanceof Item)) throw new Error('no item');
      Object.assign(held, { text: String(item.items['text/plain']), types: item.types });
    },
    clear: () => void Object.assign(held, { text: '', types: [] }),
  };
  return { held, clipboard };
}

test.each([
  ['darwin', 'org.nspasteboard.ConcealedType'],
  ['win32', 'ExcludeClipboardContentFromMonitorProcessing'],
  ['win32', 'CanIncludeInClipboardHistory'],
  ['win32', 'CanUploadToCloudClipboard'],
  ['linux', 'x-kde-passwordManagerHint'],
] as const)('on %s a secret carries %s, and what is none does not', async (platform, mark) => {
  const { held, clipboard } = makeClipboard(true);
  const system = systemClipboard(clipboard, Item, platform);
  await system.writeConcealed('code');
  expect(held.text).toBe('code');
  expect(held.types).toContain(`electron application/osclipboard;format="${mark}"`);
  await system.writeText('plain');
  expect(held).toEqual({ text: 'plain', types: ['text/plain'] });
});

test('a system that takes no such mark has the text all the same', async () => {
  const { held, clipboard } = makeClipboard(false);
  await systemClipboard(clipboard, Item, 'linux').writeConcealed('code');
  expect(held).toEqual({ text: 'code', types: ['text/plain'] });
});
