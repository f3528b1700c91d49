import type { Notification } from 'electron';
import { dueNow, noteShown } from '../src/backend/agenda/due-now.ts';
import { describeSurprise } from '../src/backend/logs/describe-surprise.ts';
import type { AppContext } from '../src/backend/session/context.ts';
import type { Reminder } from '../src/core/agenda/due-reminders.ts';

/** After the vault was opened, so that the window stands first; in milliseconds. */
const AFTER_OPENING = 1_500;
/** How often a new day is looked for while the window stays open, in milliseconds. */
const EVERY = 30 * 60_000;

type Notifications = Pick<typeof Notification, 'isSupported'> &
  (new (
    options: Electron.NotificationConstructorOptions,
  ) => Pick<Notification, 'on' | 'show'>);

/**
 * Shows what is due as desktop notifications while the vault is unlocked: after it was opened, and
 * when a new day begins. Which steps, how often and in what words the core decides.
 */
export function remindOnDesktop(
  notifications: Notifications,
  context: AppContext,
  bringToFront: () => void,
): void {
  if (!notifications.isSupported()) return;
  // One that nothing holds is collected, and its click is lost. Until it is shown, with what it says.
  const held = new Map<unknown, Reminder | undefined>();
  const isUnderWay = ({ steps }: Reminder) =>
    [...held.values()].some((other) => other?.steps.join() === steps.join());
  const remind = () =>
    quietly(context, () => {
      for (const reminder of dueNow(context)) if (!isUnderWay(reminder)) show(reminder);
    });
  const show = (reminder: Reminder) => {
    const notification = new notifications({ title: reminder.title, body: reminder.body });
    const drop = () => held.delete(notification);
    // Noted when it stands there: one that the system refused comes again.
    notification.on('show', () => {
      held.set(notification, undefined);
      quietly(context, () => noteShown(context, reminder));
    });
    notification.on('failed', drop);
    notification.on('close', drop);
    notification.on('click', bringToFront);
    held.set(notification, reminder);
    notification.show();
  };
  let wasOpen = false;
  context.session.watch(() => {
    const isOpen = context.session.isOpen();
    if (isOpen && !wasOpen) setTimeout(remind, AFTER_OPENING).unref();
    wasOpen = isOpen;
  });
  setInterval(remind, EVERY).unref();
}

/** Nobody asked for it: what goes wrong is in the log alone. */
function quietly(context: AppContext, act: () => void): void {
  try {
    act();
  } catch (error) {
    context.log(describeSurprise(error, 'background'));
  }
}
