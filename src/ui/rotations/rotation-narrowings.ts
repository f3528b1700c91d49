import { STAGE_WORDS } from '../../core/rotations/rotation-words.ts';
import { titleRotation } from '../../core/rotations/title-rotation.ts';
import type { Narrowings } from '../shared/list/narrow-rows.ts';
import { ROTATION_WORDS } from '../shared/state-words.ts';
import type { RotationRow } from './rotation-rows.ts';

const NOT_CHECKED = 'Not checked';

/** By the words of a rotation and its host, how it stands and its stage. */
export const ROTATION_NARROWINGS: Narrowings<RotationRow> = {
  textOf: ({ rotation, host }) =>
    `${titleRotation(rotation, host?.name)} ${host?.name ?? ''} ${host?.city ?? ''}`,
  by: [
    {
      label: 'State',
      all: 'All states',
      valuesOf: ({ verdicts }) => [
        verdicts === undefined ? NOT_CHECKED : ROTATION_WORDS[verdicts.status].word,
      ],
    },
    {
      label: 'Stage',
      all: 'All stages',
      valuesOf: ({ rotation }) => [STAGE_WORDS[rotation.stage]],
    },
  ],
};
