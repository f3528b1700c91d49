import { Button } from '@mantine/core';
import { type HostId, idOf } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { type Choice, NOTHING_CHOSEN } from '../shared/list/choose-rows.ts';
import { SeveralBar } from '../shared/list/several-bar.tsx';

interface SeveralHostsProps {
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** All chosen hosts into the bin, in one step of undo; one with rotations keeps all of them. */
export function SeveralHosts({ choice, onChoice }: SeveralHostsProps) {
  const ids = [...choice.ids].map((id) => idOf<'host'>(id));
  const remove = useChange((input: { ids: HostId[] }) => client.hosts.removeSeveral(input));
  async function deleteAll(): Promise<void> {
    if ((await remove.run({ ids })) !== undefined) onChoice(NOTHING_CHOSEN);
  }
  return (
    <>
      <FaultNote fault={remove.fault} />
      <SeveralBar choice={choice} onChoice={onChoice}>
        <Button
          size="compact-xs"
          variant="default"
          disabled={remove.busy}
          onClick={() => void deleteAll()}
        >
          Delete
        </Button>
      </SeveralBar>
    </>
  );
}
