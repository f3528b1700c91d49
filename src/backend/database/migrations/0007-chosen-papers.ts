import type { Migration } from './migration.ts';

/** Papers that a packet carries for a requirement can be chosen by hand; nobody has chosen any yet. */
export const chosenPapers: Migration = {
  version: 7,
  name: 'papers chosen for packets',
  up: (db) => {
    db.exec('ALTER TABLE rotations ADD COLUMN papers TEXT');
  },
};
