import { Button, Group, Table } from '@mantine/core';
import type { BinnedThing } from '../../core/bin/binned-thing.ts';
import { KIND_WORDS } from '../../core/history/kind-words.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { DayText } from '../shared/day-text.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import classes from './bin.module.css';

interface BinTableProps {
  readonly things: readonly BinnedThing[];
  readonly onErase: (thing: BinnedThing) => void;
}

/** Deleted things, the newest first, each with its way back. */
export function BinTable({ things, onErase }: BinTableProps) {
  const restore = useChange(({ kind, id }: BinnedThing) => client.bin.restore({ kind, id }));
  return (
    <>
      <FaultNote fault={restore.fault} />
      <Table aria-label="Bin" className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Deleted</Table.Th>
            <Table.Th>On</Table.Th>
            <Table.Th>Kept until</Table.Th>
            <Table.Th>
              <span className={classes.hidden}>What to do</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {things.map((thing) => (
            <Table.Tr key={`${thing.kind} ${thing.id}`}>
              <Table.Td>
                {thing.title}
                <div className={classes.quiet}>{describe(thing)}</div>
              </Table.Td>
              <Table.Td>
                <DayText day={thing.deletedOn} />
              </Table.Td>
              <Table.Td>
                <DayText day={thing.keptUntil} distance />
              </Table.Td>
              <Table.Td>
                <Group gap="xs" justify="flex-end" wrap="nowrap">
                  <Button
                    size="xs"
                    aria-label={`Restore ${thing.title}`}
                    disabled={restore.busy}
                    onClick={() => void restore.run(thing)}
                  >
                    Restore
                  </Button>
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={`Erase ${thing.title} for good`}
                    onClick={() => onErase(thing)}
                  >
                    Erase
                  </Button>
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}

/** "document, 2 files, in 1 packet that was built". */
function describe({ kind, files, packets }: BinnedThing): string {
  return [
    KIND_WORDS[kind],
    files === 0 ? '' : `${files} ${files === 1 ? 'file' : 'files'}`,
    packets === 0
      ? ''
      : `in ${packets} ${packets === 1 ? 'packet that was' : 'packets that were'} built`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}
