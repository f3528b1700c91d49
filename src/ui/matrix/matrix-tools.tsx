import { Select } from '@mantine/core';
import type { VerdictStatus } from '../../core/requirements/verdict.ts';
import type { Matrix } from '../../core/season/build-matrix.ts';
import { keysOf } from '../../core/shared/keys-of.ts';
import { narrow, useSpot } from '../navigation/navigation.ts';
import { FILTERED_FROM } from '../shared/list/filtered-from.ts';
import { VERDICT_WORDS } from '../shared/state-words.ts';
import { type Arrangement, MATRIX_ORDERS, type MatrixOrder, statesIn } from './arrange-matrix.ts';
import classes from './matrix.module.css';

const ORDER_WORDS: Readonly<Record<MatrixOrder, string>> = {
  start: 'By first day',
  host: 'By host',
  state: 'Worst first',
};

/** How the matrix is arranged, which the address keeps. */
export function useArrangement(matrix: Matrix): Arrangement {
  const { sort, only } = useSpot();
  return {
    order: MATRIX_ORDERS.find((one) => one === sort) ?? 'start',
    only: statesIn(matrix).find((one) => one === only),
  };
}

/** The order of the rotations, and the state that is looked for, where there are many of them. */
export function MatrixTools({ matrix, order, only }: Arrangement & { readonly matrix: Matrix }) {
  if (matrix.columns.length < FILTERED_FROM) return null;
  return (
    <div className={`${classes.tools} no-print`}>
      <Select
        aria-label="Order of the rotations"
        data={MATRIX_ORDERS.map((value) => ({ value, label: ORDER_WORDS[value] }))}
        allowDeselect={false}
        value={order}
        onChange={(value) => narrow({ sort: value === 'start' ? undefined : (value ?? undefined) })}
      />
      <Select
        aria-label="State"
        placeholder="All states"
        clearable
        data={countStates(matrix)}
        value={only ?? null}
        onChange={(value) => narrow({ only: value ?? undefined })}
      />
    </div>
  );
}

/** The states that the matrix shows, with how many cells show each. */
function countStates(matrix: Matrix): { value: VerdictStatus; label: string }[] {
  const counts = Map.groupBy(statesIn(matrix), (state) => state);
  return keysOf(VERDICT_WORDS).flatMap((value) => {
    const count = counts.get(value)?.length ?? 0;
    return count === 0 ? [] : [{ value, label: `${VERDICT_WORDS[value].word} (${count})` }];
  });
}
