import { Button } from '@mantine/core';
import { IconId } from '@tabler/icons-react';
import { useState } from 'react';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { client } from '../data/client.ts';
import { useToday } from '../data/use-status.ts';
import { SheetDialog } from '../sheets/sheet-dialog.tsx';

/** The page for the first day of the rotation that comes next; nothing where none is agreed. */
export function PocketPackButton({ rotations }: { readonly rotations: readonly Rotation[] }) {
  const today = useToday();
  const [packing, setPacking] = useState(false);
  const next = rotations.find(
    ({ end, stage }) => end >= today && (stage === 'offered' || stage === 'scheduled'),
  );
  if (next === undefined) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconId size={14} aria-hidden />}
        onClick={() => setPacking(true)}
      >
        Pocket pack
      </Button>
      <SheetDialog
        opened={packing}
        title="Pocket pack"
        sheet={{ kind: 'pocket-pack', rotation: next.id }}
        read={() => client.sheets.pocketPack({ rotation: next.id })}
        onClose={() => setPacking(false)}
      />
    </>
  );
}
