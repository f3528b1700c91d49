import { Button, Modal } from '@mantine/core';
import { IconPackage } from '@tabler/icons-react';
import { useState } from 'react';
import type { PacketOutline } from '../../contract/packets-contract.ts';
import { forbidsBuild } from '../../core/packets/forbids-build.ts';
import classes from './packets.module.css';

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
  const isForbidden = reasons.some(forbidsBuild);
  return (
    <>
      <Button
        variant="default"
        disabled={isForbidden}
        loading={busy}
        onClick={() => setAsking(true)}
      >
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
