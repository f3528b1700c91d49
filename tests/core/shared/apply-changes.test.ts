import { expect, test } from 'vitest';
import { applyChanges } from '../../../src/core/shared/apply-changes.ts';

interface Row {
  readonly name: string;
  readonly count: number;
  readonly note?: string | undefined;
}

const ROW: Row = { name: 'a', count: 0, note: 'n' };

test('absent and undefined stay, null clears, anything else is taken', () => {
  expect(applyChanges<Row>(ROW, {})).toStrictEqual(ROW);
  expect(applyChanges<Row>(ROW, { name: undefined, count: 2 })).toStrictEqual({ ...ROW, count: 2 });
  expect(applyChanges<Row>(ROW, { note: null, name: '' })).toStrictEqual({ name: '', count: 0 });
});

test('where there is an empty value, a cleared field takes it', () => {
  const empty: Row = { name: '', count: 0 };
  const changed = applyChanges<Row>(
    { ...ROW, count: 5 },
    { name: null, note: null, count: null },
    empty,
  );
  expect(changed).toStrictEqual({ name: '', count: 0 });
});

test('a required field cannot be cleared without an empty value', () => {
  // @ts-expect-error the row would have no name
  applyChanges<Row>(ROW, { name: null });
});
