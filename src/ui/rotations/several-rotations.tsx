import { Button, Select } from '@mantine/core';
import { ROTATION_STAGES, type RotationStage } from '../../core/rotations/rotation.ts';
import { STAGE_WORDS } from '../../core/rotations/rotation-words.ts';
import { idOf, type RotationId } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { type Choice, NOTHING_CHOSEN } from '../shared/list/choose-rows.ts';
import { SeveralBar } from '../shared/list/several-bar.tsx';

interface SeveralRotationsProps {
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** One stage for all chosen rotations, or all of them into the bin: one step of undo. */
export function SeveralRotations({ choice, onChoice }: SeveralRotationsProps) {
  const ids = [...choice.ids].map((id) => idOf<'rotation'>(id));
  const stage = useChange((input: { ids: RotationId[]; stage: RotationStage }) =>
    client.rotations.updateSeveral(input),
  );
  const remove = useChange((input: { ids: RotationId[] }) => client.rotations.removeSeveral(input));
  async function settle(done: Promise<unknown>): Promise<void> {
    if ((await done) !== undefined) onChoice(NOTHING_CHOSEN);
  }
  return (
    <>
      <FaultNote fault={stage.fault ?? remove.fault} />
      <SeveralBar choice={choice} onChoice={onChoice}>
        <Select
          size="xs"
          aria-label="Stage of what is chosen"
          placeholder="Set stage"
          data={ROTATION_STAGES.map((value) => ({ value, label: STAGE_WORDS[value] }))}
          value={null}
          onChange={(value) => value !== null && void settle(stage.run({ ids, stage: value }))}
        />
        <Button
          size="compact-xs"
          variant="default"
          disabled={remove.busy}
          onClick={() => void settle(remove.run({ ids }))}
        >
          Delete
        </Button>
      </SeveralBar>
    </>
  );
}
