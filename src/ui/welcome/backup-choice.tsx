import { Button, FileInput, Radio } from '@mantine/core';
import type { z } from 'zod';
import type { backupsSchema } from '../../contract/vault-contract.ts';
import { sayBackup } from '../shared/say-backup.ts';

/** One that the app made, by its name, or a file. */
export type ChosenBackup = { readonly name: string } | { readonly file: File | null };

interface BackupChoiceProps {
  readonly backups: z.infer<typeof backupsSchema>;
  readonly chosen: ChosenBackup;
  readonly onChoose: (chosen: ChosenBackup) => void;
  readonly onAgain: () => void;
}

const A_FILE = 'a file';

/** The backups that the app knows of, the newest first, and any other file. */
export function BackupChoice({ backups, chosen, onChoose, onAgain }: BackupChoiceProps) {
  const { kept, place, rehearsed } = backups;
  return (
    <>
      {place.chosen && !place.there && (
        <div role="status">
          The folder for backups, "{place.name}", is not there now: connect its disk.{' '}
          <Button variant="default" onClick={onAgain}>
            Look again
          </Button>
        </div>
      )}
      {kept.length > 0 && (
        <Radio.Group
          label={`Backups in the folder "${place.name}"`}
          value={'name' in chosen ? chosen.name : A_FILE}
          onChange={(name) => onChoose(name === A_FILE ? { file: null } : { name })}
        >
          {kept.map((backup) => (
            <Radio
              key={backup.name}
              mt={6}
              value={backup.name}
              label={sayBackup(backup, rehearsed)}
            />
          ))}
          <Radio mt={6} value={A_FILE} label="Another file" />
        </Radio.Group>
      )}
      {'file' in chosen && (
        <FileInput
          size="sm"
          label="Backup file"
          placeholder="Choose the file"
          value={chosen.file}
          onChange={(file) => onChoose({ file })}
        />
      )}
    </>
  );
}
