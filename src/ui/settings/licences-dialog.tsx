import { Modal } from '@mantine/core';
import { readLicences } from '../data/read-licences.ts';
import { useRead } from '../data/use-read.ts';
import classes from '../shared/diagnostics.module.css';
import { FaultNote } from '../shared/fault-note.tsx';

interface LicencesDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The licence of each part that the app ships, in full. */
export function LicencesDialog({ opened, onClose }: LicencesDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Licences" size="xl">
      {opened && <Licences />}
    </Modal>
  );
}

function Licences() {
  const { data, fault } = useRead(['licences'], readLicences);
  return (
    <>
      <FaultNote fault={fault} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <pre className={classes.text} tabIndex={0}>
        {data}
      </pre>
    </>
  );
}
