import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readClone, writeClone } from '../support/electron-stand-in/clone.ts';

/** Over the wire, which carries JSON. */
const carry = (value: unknown) => readClone(JSON.parse(JSON.stringify(writeClone(value))));

const circle: { name: string; self?: unknown } = { name: 'circle' };
circle.self = circle;
const shared = { amount: 3 };
const bytes = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]);

test.each<[string, unknown]>([
  ['what JSON has no word for', [undefined, Number.NaN, -0, Number.POSITIVE_INFINITY, 12n]],
  ['text with half a letter', 'a\ud800b'],
  ['a day and a pattern', [new Date('2027-01-12'), new Date(Number.NaN), /a+/giu]],
  ['maps and sets in each other', new Map<unknown, unknown>([[new Set([1, 'a']), new Map()]])],
  ['bytes, and a window on a part of them', [bytes, bytes.subarray(2, 4), bytes.buffer]],
  ['wider bytes', [new Float64Array([0.5]), new DataView(bytes.buffer, 3, 2)]],
  ['errors of their kind', [new RangeError('too far'), new Error('no')]],
  ['boxes', [Object(1), Object('a'), Object(false)]],
  // biome-ignore lint/suspicious/noSparseArray: a hole is not undefined
  ['a list with a hole', [1, , 3]],
  ['a name that is the prototype of things', JSON.parse('{"__proto__": {"a": 1}}')],
])('%s arrives as the engine itself would clone it', (_name, value) => {
  expect(carry(value)).toStrictEqual(structuredClone(value));
});

test('what is there twice is there twice as one, and a circle stays one', () => {
  const [first, second] = carry([shared, shared]) as (typeof shared)[];
  expect(first).toBe(second);
  const round = carry(circle) as typeof circle;
  expect(round.self).toBe(round);
  const [view, buffer] = carry([bytes, bytes.buffer]) as [Uint8Array, ArrayBuffer];
  expect(view.buffer).toBe(buffer);
});

test('a class is taken off, and a getter read', () => {
  class Host {
    readonly name = 'Mercy';
    greet() {}
  }
  const given = {
    host: new Host(),
    get beds() {
      return 3;
    },
  };
  expect(carry(given)).toStrictEqual({ host: { name: 'Mercy' }, beds: 3 });
});

test.each<[string, unknown]>([
  ['a function', () => {}],
  ['a symbol', Symbol('a')],
  ['a Blob', new Blob(['a'])],
  ['a File', new File(['a'], 'a.pdf')],
  ['a promise', Promise.resolve()],
  ['memory that is shared', new SharedArrayBuffer(8)],
])('%s is refused, also deep inside', (_name, value) => {
  expect(() => writeClone(value)).toThrow(/could not be cloned/);
  expect(() => writeClone({ list: [new Map([['a', value]])] })).toThrow(/could not be cloned/);
});

test('whatever a message may hold arrives equal', () => {
  const messages = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  fc.assert(
    fc.property(messages, (message) => {
      expect(carry(message)).toEqual(structuredClone(message));
    }),
    { numRuns: 200 },
  );
});
