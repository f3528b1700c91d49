import type { Clipboard, ClipboardItem as ElectronClipboardItem } from 'electron';

let copied = '';
export class ClipboardItem {
  readonly items: ConstructorParameters<typeof ElectronClipboardItem>[0];

  constructor(items: ConstructorParameters<typeof ElectronClipboardItem>[0]) {
    this.items = items;
  }
}

export const clipboard: Pick<Clipboard, 'readText' | 'writeText' | 'clear'> & {
  write(items: readonly ClipboardItem[]): Promise<void>;
} = {
  async write([item]) {
    copied = String(item?.items['text/plain']);
  },
  readText: async () => copied,
  async writeText(text) {
    copied = text;
  },
  clear() {
    copied = '';
  },
};
