import { Button, Group, Modal, Stack } from '@mantine/core';
import type { BinnedThing } from '../../core/bin/binned-thing.ts';
import { client } from '../data/client.ts';
import { announce } from '../data/undo-line.ts';
import { useChange } from '../data/use-change.ts';
import { useRead } from '../data/use-read.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import classes from './bin.module.css';

interface EraseDialogProps {
  /** Absent while nothing is to be erased. */
  readonly things: readonly BinnedThing[] | undefined;
  readonly onClose: () => void;
}

/** Says what erasing takes from where, and what it cannot reach, before it is done. */
export function EraseDialog({ things, onClose }: EraseDialogProps) {
  const [first] = things ?? [];
  const title = things?.length === 1 ? first?.title : 'everything in the bin';
  return (
    <Modal
      opened={first !== undefined}
      onClose={onClose}
      title={`Erase ${title ?? ''} for good?`}
      size="lg"
    >
      {things !== undefined && first !== undefined && (
        <DialogBody things={things} onClose={onClose} />
      )}
    </Modal>
  );
}

function DialogBody({
  things,
  onClose,
}: {
  readonly things: readonly BinnedThing[];
  readonly onClose: () => void;
}) {
  const wanted = things.map(({ kind, id }) => ({ kind, id }));
  const { data, fault } = useRead(['bin', 'erasing', wanted], () =>
    client.bin.erasing({ things: wanted }),
  );
  const erase = useChange(() => client.bin.erase({ things: wanted }), { quiet: true });
  async function eraseThem(): Promise<void> {
    const done = await erase.run(undefined);
    if (done === undefined) return;
    announce(done.label, false);
    onClose();
  }
  return (
    <Stack gap="md">
      <FaultNote fault={erase.fault ?? fault} />
      <Sentences title="What goes" said={data?.goes ?? []} />
      <Sentences title="What this does not reach" said={data?.stays ?? []} />
      <Group justify="flex-end">
        <Button variant="default" data-autofocus onClick={onClose}>
          Keep
        </Button>
        <Button
          color="var(--sj-danger)"
          disabled={data === undefined}
          loading={erase.busy}
          onClick={() => void eraseThem()}
        >
          Erase for good
        </Button>
      </Group>
    </Stack>
  );
}

function Sentences({ title, said }: { readonly title: string; readonly said: readonly string[] }) {
  return (
    <section>
      <h3 className={classes.heading}>{title}</h3>
      <ul className={classes.sentences}>
        {said.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
