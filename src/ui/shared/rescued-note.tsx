import { useStatus } from '../data/use-status.ts';
import { FaultNote } from './fault-note.tsx';

/** Says where everything was saved when the open vault's files were moved, removed or replaced. */
export function RescuedNote() {
  const status = useStatus();
  if (status?.rescued === undefined) return null;
  const { name, where } = status.rescued;
  const place = where === 'beside' ? "beside the vault's folder" : 'in your home folder';
  const first = status.vault === 'open' ? 'Lock the vault and look' : 'Look';
  return (
    <FaultNote
      fault={{
        code: 'vault-replaced',
        message: `The vault was moved, removed or replaced while it was open. Everything you had saved is in the backup "${name}", ${place}. ${first} at what lies in its folder now. To have everything back, restore that backup: what lies there is put aside and kept.`,
      }}
    />
  );
}
