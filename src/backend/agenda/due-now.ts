import { dueReminders, type Reminder } from '../../core/agenda/due-reminders.ts';
import { readReminded, readSettings, saveReminded } from '../rows/settings-store.ts';
import type { AppContext } from '../session/context.ts';
import { readAgenda } from '../session/read-agenda.ts';
import { todayOf } from '../session/today.ts';

/**
 * The notifications to show now, noted as shown: each step once a day. None while the vault is
 * locked or the person does not want them.
 */
export function takeReminders(context: AppContext): readonly Reminder[] {
  if (!context.session.isOpen()) return [];
  const { db } = context.session.require();
  if (!readSettings(db).desktopReminders) return [];
  const { day } = todayOf(context);
  const reminded = readReminded(db, day);
  const reminders = dueReminders({ steps: readAgenda(context).open, reminded, today: day });
  if (reminders.length === 0) return [];
  saveReminded(db, day, [...reminded, ...reminders.flatMap(({ steps }) => steps)]);
  return reminders;
}
