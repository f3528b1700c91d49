import { Button, Modal } from '@mantine/core';
import { IconPackage } from '@tabler/icons-react';
import { useState } from 'react';
import type { PacketOutline } from '../../contract/packets-contract.ts';
import { saveDelivered } from '../shared/save-delivered.ts';
import classes from './packets.module.css';
import { revealFile, type Saved } from './use-build.ts';

interface BuildBarProps {
  readonly outline: PacketOutline;
  readonly busy: boolean;
  readonly onBuild: (force: boolean) => void;
}

/** The button that builds; a blocked packet asks first and says what will be wrong with it. */
export function BuildBar({ outline, busy, onBuild }: BuildBarProps) {
  const [asking, setAsking] = useState(false);
  const reasons = outline.preflight.filter(({ severity }) => severity === 'error');
  if (!outline.blocked) {
    return (
      <Button
        leftSection={<IconPackage size={15} aria-hidden />}
        loading={busy}
        onClick={() => onBuild(false)}
      >
        Build packet
      </Button>
    );
  }
  return (
    <>
      <Button variant="default" loading={busy} onClick={() => setAsking(true)}>
        Build anyway
      </Button>
      <span className={classes.about}>
        Blocked by {reasons.length === 1 ? 'one thing' : `${reasons.length} things`} above
      </span>
      <Modal opened={asking} onClose={() => setAsking(false)} title="Build a blocked packet">
        <p className={classes.first}>Its cover will say that it is not complete:</p>
        <ul className={classes.reasons}>
          {reasons.map(({ code, message }) => (
            <li key={`${code} ${message}`}>{message}</li>
          ))}
        </ul>
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
            Cancel
          </Button>
          <Button
            onClick={() => {
              setAsking(false);
              onBuild(true);
            }}
          >
            Build anyway
          </Button>
        </div>
      </Modal>
    </>
  );
}

/** What was just built, and the way to it. */
export function SavedNote({ saved }: { readonly saved: Pick<Saved, 'place' | 'files'> }) {
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
