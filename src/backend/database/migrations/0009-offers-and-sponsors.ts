import type { Migration } from './migration.ts';

/**
 * A rotation says when it was offered, who sponsors it and when one arrives; a host says in which
 * order it wants the papers. Nobody was asked before, so all are empty. Steps of undo that were
 * recorded before name none of these columns, and leave them as they are.
 */
export const offersAndSponsors: Migration = {
  version: 9,
  name: 'offers, sponsors, arrivals and the order of papers',
  up: (db) => {
    db.exec(`
      ALTER TABLE rotations ADD COLUMN offered_on TEXT;
      ALTER TABLE rotations ADD COLUMN sponsor TEXT;
      ALTER TABLE rotations ADD COLUMN arrives_on TEXT;
      ALTER TABLE hosts ADD COLUMN paper_order TEXT;
    `);
  },
};
