import { expect, test } from 'vitest';
import {
  type Narrowed,
  type Narrowings,
  narrowRows,
} from '../../../../src/ui/shared/list/narrow-rows.ts';

interface Row {
  readonly name: string;
  readonly states: readonly string[];
  readonly by: string;
}

const ROWS: readonly Row[] = [
  { name: 'Harbor General, Boston', states: ['Open'], by: 'VSLO' },
  { name: 'Lakeside, Chicago', states: ['Open', 'Read long ago'], by: 'Email' },
  { name: 'Boston Lakes', states: ['Closed'], by: 'Email' },
];

const NARROWINGS: Narrowings<Row> = {
  textOf: ({ name }) => name,
  by: [
    { label: 'State', all: 'All states', valuesOf: ({ states }) => states },
    { label: 'By', all: 'All ways', valuesOf: ({ by }) => [by] },
  ],
};

const CASES: readonly [string, Narrowed, readonly number[]][] = [
  ['nothing typed or chosen', { words: '', values: {} }, [0, 1, 2]],
  ['words in any order and case', { words: 'lakes  BOSTON', values: {} }, [2]],
  ['a value of several', { words: '', values: { State: 'Read long ago' } }, [1]],
  ['two values, both', { words: '', values: { State: 'Open', By: 'Email' } }, [1]],
  ['a choice let go again', { words: '', values: { State: null } }, [0, 1, 2]],
  ['a value that no row has any more', { words: '', values: { State: 'Blocked' } }, [0, 1, 2]],
  [
    'values that rows have, but none both',
    { words: '', values: { State: 'Closed', By: 'VSLO' } },
    [],
  ],
];

test.each(CASES)('%s', (_name, narrowed, left) => {
  expect(narrowRows(ROWS, NARROWINGS, narrowed)).toEqual(left.map((at) => ROWS[at]));
});
