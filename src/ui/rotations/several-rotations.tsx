import { Select } from '@mantine/core';
import { ROTATION_STAGES, type RotationStage } from '../../core/rotations/rotation.ts';
import { STAGE_WORDS } from '../../core/rotations/rotation-words.ts';
import { idOf } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import type { Choice } from '../shared/list/choose-rows.ts';
import { SeveralBar } from '../shared/list/several-bar.tsx';
import { useSeveral } from '../shared/list/use-several.ts';

interface SeveralRotationsProps {
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** One stage for all chosen rotations, or all of them into the bin: one step of undo. */
export function SeveralRotations({ choice, onChoice }: SeveralRotationsProps) {
  const ids = [...choice.ids].map((id) => idOf<'rotation'>(id));
  const stage = useSeveral(
    (stage: RotationStage) => client.rotations.updateSeveral({ ids, stage }),
    onChoice,
  );
  const remove = useSeveral(() => client.rotations.removeSeveral({ ids }), onChoice);
  return (
    <SeveralBar choice={choice} onChoice={onChoice} remove={remove} fault={stage.fault}>
      <Select
        size="xs"
        aria-label="Stage of what is chosen"
        placeholder="Set stage"
        data={ROTATION_STAGES.map((value) => ({ value, label: STAGE_WORDS[value] }))}
        value={null}
        onChange={(value) => value !== null && void stage.run(value)}
      />
    </SeveralBar>
  );
}
