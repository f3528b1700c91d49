import { Alert } from '@mantine/core';
import { useStatus } from '../data/use-status.ts';

/** Says where everything was saved when the open vault's files were moved, removed or replaced. */
export function RescuedNote() {
  const rescued = useStatus()?.rescued;
  if (rescued === undefined) return null;
  const place = rescued.where === 'beside' ? "beside the vault's folder" : 'in your home folder';
  return (
    <Alert
      color="yellow"
      title="The vault was moved, removed or replaced while it was open"
      role="alert"
    >
      Everything you had saved is in the backup "{rescued.name}", {place}. Lock the vault and look
      at what lies in its folder now. To have everything back, restore that backup into an empty
      folder.
    </Alert>
  );
}
