import { Button, MultiSelect } from '@mantine/core';
import type { PaperChoice } from '../../core/packets/paper-choices.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useRead } from '../data/use-read.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { InspectorGroup } from '../shared/inspector.tsx';

/** Where the vault holds more than the packet carries: which papers go in, chosen by hand. */
export function PaperChoices({ rotation }: { readonly rotation: Rotation }) {
  const { data: choices = [] } = useRead(['packets', 'choices', rotation.id], () =>
    client.packets.choices({ rotation: rotation.id }),
  );
  if (choices.length === 0) return null;
  return (
    <InspectorGroup title="Papers that could be others">
      {choices.map((choice) => (
        <PaperChoiceField key={choice.requirement} rotation={rotation} choice={choice} />
      ))}
    </InspectorGroup>
  );
}

function PaperChoiceField({
  rotation,
  choice,
}: {
  readonly rotation: Rotation;
  readonly choice: PaperChoice;
}) {
  const { requirement, title, versions, byHand, candidates } = choice;
  const set = useChange((chosen: PaperChoice['versions'] | null) =>
    client.packets.choose({
      rotation: rotation.id,
      requirement,
      versions: chosen === null ? null : [...chosen],
    }),
  );
  return (
    <>
      <MultiSelect
        label={title}
        data={candidates.map(({ version, title: name }) => ({ value: version, label: name }))}
        value={[...versions]}
        onChange={(next) => {
          const chosen = candidates.flatMap(({ version }) =>
            next.includes(version) ? [version] : [],
          );
          // With none left there would be nothing to show: then the verdict decides again.
          void set.run(chosen.length === 0 ? null : chosen);
        }}
      />
      {byHand && (
        <Button variant="subtle" onClick={() => void set.run(null)}>
          Let the verdict choose
        </Button>
      )}
      <FaultNote fault={set.fault} />
    </>
  );
}
