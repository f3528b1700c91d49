import { useMemo, useState } from 'react';
import { STAGE_WORDS } from '../../core/rotations/rotation-words.ts';
import { countOptions } from '../shared/list/count-options.ts';
import { hasWords } from '../shared/list/has-words.ts';
import { ROTATION_WORDS } from '../shared/state-words.ts';
import { titleRotation } from '../shared/title-rotation.ts';
import type { RotationRow } from './rotation-rows.ts';

const NOT_CHECKED = 'Not checked';

const stateOf = ({ verdicts }: RotationRow) =>
  verdicts === undefined ? NOT_CHECKED : ROTATION_WORDS[verdicts.status].word;

/** The rows that the filters leave, and the filters themselves. */
export function useRotationFilters(all: readonly RotationRow[]) {
  const [words, setWords] = useState('');
  const [state, setState] = useState<string | null>(null);
  const [stage, setStage] = useState<string | null>(null);
  const rows = useMemo(
    () =>
      all.filter(
        (row) =>
          (state === null || stateOf(row) === state) &&
          (stage === null || row.rotation.stage === stage) &&
          hasWords(
            `${titleRotation(row.rotation, row.host)} ${row.host?.name ?? ''} ${row.host?.city ?? ''}`,
            words,
          ),
      ),
    [all, state, stage, words],
  );
  const filters = [
    {
      label: 'State',
      all: 'All states',
      options: countOptions(all.map(stateOf)),
      value: state,
      onChange: setState,
    },
    {
      label: 'Stage',
      all: 'All stages',
      options: countOptions(
        all.map(({ rotation }) => rotation.stage),
        (value) => STAGE_WORDS[value],
      ),
      value: stage,
      onChange: setStage,
    },
  ];
  return { rows, filters, words, setWords };
}
