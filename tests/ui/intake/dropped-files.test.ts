import { expect, test } from 'vitest';
import { droppedFiles } from '../../../src/ui/intake/dropped-files.ts';

type Tree = { readonly [name: string]: Tree | string };

/** An entry of a drop as Chromium has it: a folder gives what is in it two at a time, and nothing at the end. */
function entryOf(name: string, node: Tree | string): object {
  if (typeof node === 'string') {
    return {
      name,
      isFile: true,
      isDirectory: false,
      file: (give: (file: File) => void) => give(new File([node], name)),
    };
  }
  return {
    name,
    isFile: false,
    isDirectory: true,
    createReader() {
      const left = Object.entries(node).map(([inner, each]) => entryOf(inner, each));
      return { readEntries: (give: (some: object[]) => void) => give(left.splice(0, 2)) };
    },
  };
}

function dropOf(tree: Tree): DataTransfer {
  const items = Object.entries(tree).map(([name, node]) => ({
    kind: 'file',
    webkitGetAsEntry: () => entryOf(name, node),
    getAsFile: () => new File([typeof node === 'string' ? node : ''], name),
  }));
  // A drop cannot be made outside of a browser.
  return { items } as unknown as DataTransfer;
}

test('files and the files of folders, however deep and many, without what systems leave there', async () => {
  const files = await droppedFiles(
    dropOf({
      'one.pdf': '1',
      papers: {
        'b.pdf': 'b',
        '.DS_Store': 'x',
        'a.pdf': 'a',
        old: { 'c.png': 'c', 'Thumbs.db': 'x', deeper: { 'd.pdf': 'd' } },
      },
      empty: {},
    }),
  );
  expect(files.map(({ name }) => name)).toEqual(['one.pdf', 'a.pdf', 'b.pdf', 'c.png', 'd.pdf']);
});

test('what is no file is none', async () => {
  const items = [{ kind: 'string', webkitGetAsEntry: () => null, getAsFile: () => null }];
  expect(await droppedFiles({ items } as unknown as DataTransfer)).toEqual([]);
});
