import { expect, test } from 'vitest';
import type { ImportReport } from '../../../src/contract/documents-contract.ts';
import { partsOf, sendInParts } from '../../../src/ui/intake/send-in-parts.ts';

const MEGABYTE = 1024 * 1024;

/** A file of so many MB, of which nothing is read. */
function fileOf(name: string, megabytes: number): File {
  return Object.defineProperty(new File([], name), 'size', { value: megabytes * MEGABYTE });
}

const NOTHING: ImportReport = {
  added: [],
  duplicates: [],
  assigned: [],
  repaired: [],
  refused: [],
};

test('a drop of 2 GB is many messages, none above 64 MB but of a file that is larger itself', () => {
  const files = [30, 30, 30, 150, 1, ...new Array(25).fill(70)].map((size, at) =>
    fileOf(`${at}.pdf`, size),
  );
  const parts = partsOf(files);
  expect(parts.flat()).toEqual(files);
  for (const part of parts) {
    const size = part.reduce((sum, file) => sum + file.size, 0);
    expect(part.length === 1 || size <= 64 * MEGABYTE).toBe(true);
  }
  expect(parts[0]).toHaveLength(2);
});

test('a usual drop is one message', () => {
  expect(partsOf(new Array(40).fill(0).map((_, at) => fileOf(`${at}.pdf`, 1.5)))).toHaveLength(1);
});

test('one after the other, counted together, with what is too large refused unread', async () => {
  const sent: string[][] = [];
  const files = [fileOf('a', 60), fileOf('huge', 2_000), fileOf('b', 60)];
  const events = [];
  const work = sendInParts(files, async (part) => {
    sent.push(part.map(({ name }) => name));
    return (async function* () {
      yield { kind: 'progress' as const, done: 0, total: part.length, doing: part[0]?.name ?? '' };
      const refused = part.map(({ name }) => ({ file: name, code: 'x', message: '' }));
      yield { kind: 'result' as const, result: { ...NOTHING, refused } };
    })();
  });
  for await (const event of work) events.push(event);
  expect(sent).toEqual([['a'], ['b']]);
  expect(events.slice(0, 2)).toEqual([
    { kind: 'progress', done: 0, total: 2, doing: 'a' },
    { kind: 'progress', done: 1, total: 2, doing: 'b' },
  ]);
  const last = events.at(-1);
  const refused = last?.kind === 'result' ? last.result.refused : [];
  expect(refused.map(({ file, code }) => [file, code])).toEqual([
    ['huge', 'file-too-large'],
    ['a', 'x'],
    ['b', 'x'],
  ]);
});
