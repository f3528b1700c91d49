import type { Migration } from './migration.ts';

/**
 * A line of housing or meals can keep its days when its rotation moves. None of before does: nobody was
 * asked, and nothing moved by itself.
 */
export const pinnedLines: Migration = {
  version: 15,
  name: 'pinned lines of the budget',
  up: (db) =>
    db.exec(`ALTER TABLE budget_lines
      ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1))`),
};
