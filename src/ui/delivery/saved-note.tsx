import { Button } from '@mantine/core';
import type { Delivered, Place } from '../../contract/place.ts';
import { revealFile } from './reveal-file.ts';
import { saveDelivered } from './save-delivered.ts';
import classes from './saved-note.module.css';

interface SavedNoteProps {
  readonly saved: { readonly place: Place; readonly files: readonly Delivered[] };
}

/** What was just made, and the way to it. */
export function SavedNote({ saved }: SavedNoteProps) {
  const { place, files } = saved;
  return (
    <div className={classes.saved} role="status">
      {files.map((file) => (
        <div key={file.name} className={classes.savedFile}>
          <span>
            {place.kind === 'folder' ? 'Saved' : 'Handed to your downloads'}: <b>{file.name}</b>
          </span>
          {place.kind === 'folder' ? (
            <Button variant="default" onClick={() => revealFile(place, file.name)}>
              Show file
            </Button>
          ) : (
            <Button variant="default" onClick={() => void saveDelivered([file])}>
              Save again
            </Button>
          )}
        </div>
      ))}
      <div className={classes.about}>
        This file is not encrypted. Keep it where only you can read it.
      </div>
    </div>
  );
}
