import { Button } from '@mantine/core';
import type { Delivered, Place } from '../../contract/place.ts';
import { attempt } from '../data/attempt.ts';
import { revealFile } from './reveal-file.ts';
import { saveDelivered } from './save-delivered.ts';
import classes from './saved-note.module.css';

interface SavedNoteProps {
  readonly files: readonly Delivered[];
  readonly place: Place;
}

/** What was just made, and the way to it. */
export function SavedNote({ files, place }: SavedNoteProps) {
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
            <Button variant="default" onClick={() => void attempt(() => saveDelivered([file]))}>
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
