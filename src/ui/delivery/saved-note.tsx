import { Button } from '@mantine/core';
import type { Delivered, SaveTarget } from '../../contract/save-target.ts';
import { attempt } from '../data/attempt.ts';
import { revealFile } from './reveal-file.ts';
import { saveDelivered } from './save-delivered.ts';
import classes from './saved-note.module.css';

interface SavedNoteProps {
  readonly files: readonly Delivered[];
  readonly target: SaveTarget;
}

/** What was just made, and the way to it. */
export function SavedNote({ files, target }: SavedNoteProps) {
  return (
    <div className={classes.saved} role="status">
      {files.map((file) => (
        <div key={file.name} className={classes.savedFile}>
          <span>
            {target.kind === 'folder' ? 'Saved' : 'Handed to your downloads'}: <b>{file.name}</b>
          </span>
          {target.kind === 'folder' ? (
            <Button variant="default" onClick={() => revealFile(target, file.name)}>
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
