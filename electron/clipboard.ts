import type { ClipboardItem, Clipboard as SystemClipboard } from 'electron';
import type { Clipboard } from '../src/backend/session/copied-secret.ts';

type Writable = Pick<SystemClipboard, 'clear' | 'readText' | 'write' | 'writeText'>;
type Item = new (...items: ConstructorParameters<typeof ClipboardItem>) => ClipboardItem;

/** A format of the system's own, as Electron names it. */
const own = (format: string) => `electron application/osclipboard;format="${format}"`;

/** A Windows DWORD of 0: no. */
const NO = new Uint8Array(4);

/**
 * What asks the system's clipboard history and clipboard managers to pass by. Sources: nspasteboard.org;
 * learn.microsoft.com, "Clipboard formats", Cloud Clipboard and Clipboard History; KDE's Klipper.
 */
const MARKS: Readonly<Record<string, Readonly<Record<string, Uint8Array<ArrayBuffer>>>>> = {
  darwin: { [own('org.nspasteboard.ConcealedType')]: NO },
  win32: {
    [own('ExcludeClipboardContentFromMonitorProcessing')]: NO,
    [own('CanIncludeInClipboardHistory')]: NO,
    [own('CanUploadToCloudClipboard')]: NO,
  },
  linux: { [own('x-kde-passwordManagerHint')]: new TextEncoder().encode('secret') },
};

/** The system's clipboard; what is secret is marked as such. */
export function systemClipboard(
  clipboard: Writable,
  item: Item,
  platform: NodeJS.Platform = process.platform,
): Clipboard {
  return {
    readText: () => clipboard.readText(),
    writeText: (text) => clipboard.writeText(text),
    clear: () => clipboard.clear(),
    async writeConcealed(text) {
      const marks = Object.entries(MARKS[platform] ?? {}).map(
        ([format, bytes]) => [format, new Blob([bytes])] as const,
      );
      try {
        await clipboard.write([new item({ 'text/plain': text, ...Object.fromEntries(marks) })]);
        if ((await clipboard.readText()) === text) return;
      } catch {
        // A system that takes no format of this name: unmarked it is of more use than not at all.
      }
      await clipboard.writeText(text);
    },
  };
}
