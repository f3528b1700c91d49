import { dueReminders, type Reminder } from '../../core/agenda/due-reminders.ts';
import { readReminded, readSettings, saveReminded } from '../rows/settings-store.ts';
import type { AppContext } from '../session/context.ts';
import { readAgenda } from '../session/read-agenda.ts';
import { todayOf } from '../session/today.ts';

/**
 * The notifications to show now: each step once a day. None while the vault is locked or the person does not
 * want them. Those that were seen have to be noted, or they come again.
 */
export function dueNow(context: AppContext): readonly Reminder[] {
  if (!context.session.isOpen()) return [];
  const { db } = context.session.require();
  if (!readSettings(db).desktopReminders) return [];
  const { day } = todayOf(context);
  const reminded = readReminded(db, day);
  return dueReminders({ steps: readAgenda(context).open, reminded, today: day });
}

/** Notes that a reminder was shown. Nothing of a vault that was locked meanwhile: it comes again. */
export function noteShown(context: AppContext, { steps }: Reminder): void {
  if (!context.session.isOpen()) return;
  const { db } = context.session.require();
  const { day } = todayOf(context);
  saveReminded(db, day, [...readReminded(db, day), ...steps]);
}
