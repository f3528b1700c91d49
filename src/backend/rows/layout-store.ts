import { type Layout, layoutSchema } from '../../contract/app-contract.ts';
import { applyChanges, type Changes } from '../../core/shared/apply-changes.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { jsonOf, UnreadableColumn } from '../database/row-values.ts';
import { writeWhole } from '../database/write-whole.ts';

/** The key in the table of settings that it stands under. */
export const LAYOUT_KEY = 'layout';

/** What holds until the person moves something. */
const DEFAULT_LAYOUT: Layout = { panes: {}, chartsAsTable: false, timelineAsTable: false };

/** How the window was left; as it is first where that cannot be read. */
export function readLayout(db: ReadableDb): Layout {
  const row = prepared(db, 'SELECT value FROM settings WHERE key = ?').get(LAYOUT_KEY);
  if (row === undefined) return DEFAULT_LAYOUT;
  try {
    return layoutSchema.safeParse(jsonOf(row, 'value')).data ?? DEFAULT_LAYOUT;
  } catch (error) {
    if (error instanceof UnreadableColumn) return DEFAULT_LAYOUT;
    throw error;
  }
}

/** No act that anybody would take back, so no step of the history. A pane that is not named stays. */
export function saveLayout(db: WritableDb, changes: Changes<Layout>): Layout {
  return writeWhole(db, () => {
    const before = readLayout(db);
    const after = applyChanges(before, {
      ...changes,
      panes: { ...before.panes, ...changes.panes },
    });
    prepared(
      db,
      'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    ).run(LAYOUT_KEY, JSON.stringify(after));
    return after;
  });
}
