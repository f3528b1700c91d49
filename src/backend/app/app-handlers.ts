import { basename } from 'node:path';
import type { AppStatus, Settings } from '../../contract/app-contract.ts';
import { checkHomeCurrencyChange } from '../../core/budget/check-home-currency.ts';
import { applyChanges, type Changes } from '../../core/shared/apply-changes.ts';
import { os } from '../calls/os.ts';
import { lastChange } from '../database/change.ts';
import { redo, undo } from '../database/undo.ts';
import { mayHoldVault } from '../keys/may-hold-vault.ts';
import { describeSurprise } from '../logs/describe-surprise.ts';
import { readLog } from '../logs/read-log.ts';
import { sayLine } from '../logs/say-line.ts';
import { listBudgetLines } from '../rows/budget-store.ts';
import { listFunds } from '../rows/fund-store.ts';
import { readLayout, saveLayout } from '../rows/layout-store.ts';
import { changeSettings, readSettings } from '../rows/settings-store.ts';
import { endUnfinished } from '../rows/unfinished-store.ts';
import type { AppContext } from '../session/context.ts';
import { holdsSample } from '../session/holds-sample.ts';
import { readDamage } from '../session/read-damage.ts';
import { readNotices } from '../session/read-notices.ts';
import { todayOf } from '../session/today.ts';
import { readDiagnostics } from './read-diagnostics.ts';

/** Entries of the log that are shown; the file itself has more. */
const MOST_SHOWN = 200;

function readStatus(context: AppContext): AppStatus {
  const { session } = context;
  const open = session.isOpen();
  const today = todayOf(context);
  const rescued = session.rescued();
  const sample = holdsSample(context);
  const other = context.place.other(sample);
  return {
    vault: open ? 'open' : mayHoldVault(context.place.folder()) ? 'locked' : 'none',
    vaultName: basename(context.place.folder()),
    version: context.version,
    today: today.day,
    todayIsFixed: today.fixed,
    sample,
    window: context.window,
    canChooseFolder: context.chooseFolder !== undefined,
    damaged: open ? damageIn(context) : [],
    notices: open ? noticesIn(context) : [],
    ...(rescued && { rescued }),
    ...(other && { other }),
    lastChange: open ? lastChange(session.require().db) : {},
  };
}

function noticesIn({ session, backups, limits }: AppContext): AppStatus['notices'] {
  const unlimited = limits?.fault();
  const trouble = backups.trouble();
  const notices = readNotices(session.require(), session.memory());
  return [
    ...(unlimited === undefined ? [] : [{ code: unlimited.code, message: unlimited.message }]),
    ...notices,
    ...(trouble === undefined ? [] : [trouble]),
  ];
}

function damageIn(context: AppContext): AppStatus['damaged'] {
  const damage = readDamage(context.session.require().db);
  return damage.map(({ table, key, message }) => ({ table, key, message }));
}

/** The status now and after every lock, opening and change, until the reader goes away. */
async function* watchStatus(
  context: AppContext,
  signal: AbortSignal | undefined,
): AsyncGenerator<AppStatus> {
  let changed = true;
  let wake = () => {};
  const stop = context.session.watch(() => {
    changed = true;
    wake();
  });
  const end = () => wake();
  signal?.addEventListener('abort', end, { once: true });
  try {
    while (signal?.aborted !== true) {
      if (changed) {
        changed = false;
        yield readStatus(context);
        continue;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    stop();
    signal?.removeEventListener('abort', end);
  }
}

function stepThroughHistory(context: AppContext, step: typeof undo): { label: string | null } {
  const { db } = context.session.require();
  const label = step(db);
  readDamage(db, true);
  context.session.announce();
  return { label };
}

function saveChangedSettings(context: AppContext, changes: Changes<Settings>): Settings {
  const { db } = context.session.require();
  const before = readSettings(db);
  const after = applyChanges(before, changes);
  checkHomeCurrencyChange(
    [...listBudgetLines(db), ...listFunds(db)],
    before.homeCurrency,
    after.homeCurrency,
  );
  const saved = changeSettings(db, after, todayOf(context).day);
  context.session.setAutoLock(saved.autoLockMinutes);
  context.session.announce();
  return saved;
}

/** So many texts in fields at once are more than a page has. */
const MOST_EDITS = 200;

function keepEdit({ session }: AppContext, key: string, text: string | null): void {
  session.require();
  const { edits } = session.memory();
  edits.delete(key);
  if (text !== null) edits.set(key, text);
  const [oldest] = edits.keys();
  if (edits.size > MOST_EDITS && oldest !== undefined) edits.delete(oldest);
}

const OK = { ok: true as const };

export const appHandlers = {
  status: os.app.status.handler(({ context }) => readStatus(context)),
  watch: os.app.watch.handler(({ context, signal }) => watchStatus(context, signal)),
  activity: os.app.activity.handler(() => OK),
  diagnostics: os.app.diagnostics.handler(({ context }) => readDiagnostics(context)),
  log: os.app.log.handler(({ context: { logs } }) => ({
    lines: logs === undefined ? [] : readLog(logs, MOST_SHOWN).last.flatMap(sayLine),
  })),
  noteSurprise: os.app.noteSurprise.handler(({ context, input }) => {
    const entry = describeSurprise(Object.assign(new Error(), input), 'unexpected');
    context.log(entry);
    return { reference: entry.reference };
  }),
  settings: os.app.settings.handler(({ context }) => readSettings(context.session.require().db)),
  saveSettings: os.app.saveSettings.handler(({ context, input }) =>
    saveChangedSettings(context, input),
  ),
  layout: os.app.layout.handler(({ context }) => readLayout(context.session.require().db)),
  saveLayout: os.app.saveLayout.handler(({ context, input }) =>
    saveLayout(context.session.require().db, input),
  ),
  dismissNotice: os.app.dismissNotice.handler(({ context, input }) => {
    endUnfinished(context.session.require().db, input.id);
    context.session.announce();
    return OK;
  }),
  edits: os.app.edits.handler(({ context: { session } }) => {
    session.require();
    return Object.fromEntries(session.memory().edits);
  }),
  keepEdit: os.app.keepEdit.handler(({ context, input }) => {
    keepEdit(context, input.key, input.text);
    return OK;
  }),
  undo: os.app.undo.handler(({ context }) => stepThroughHistory(context, undo)),
  redo: os.app.redo.handler(({ context }) => stepThroughHistory(context, redo)),
};
