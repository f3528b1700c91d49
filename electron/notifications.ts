import type { Notification } from 'electron';
import { takeReminders } from '../src/backend/agenda/take-reminders.ts';
import { describeSurprise } from '../src/backend/logs/describe-surprise.ts';
import type { AppContext } from '../src/backend/session/context.ts';

/** After the vault was opened, so that the window stands first; in milliseconds. */
const AFTER_OPENING = 1_500;
/** How often a new day is looked for while the window stays open, in milliseconds. */
const EVERY = 30 * 60_000;

/**
 * Shows what is due as desktop notifications while the vault is unlocked: after it was opened, and
 * when a new day begins. Which steps, how often and in what words the core decides.
 */
export function remindOnDesktop(
  notifications: Pick<typeof Notification, 'isSupported'> &
    (new (
      options: Electron.NotificationConstructorOptions,
    ) => Pick<Notification, 'on' | 'show'>),
  context: AppContext,
  bringToFront: () => void,
): void {
  if (!notifications.isSupported()) return;
  // One that nothing holds is collected, and its click is lost.
  const shown = new Set<unknown>();
  const remind = () => {
    try {
      for (const { title, body } of takeReminders(context)) {
        const notification = new notifications({ title, body });
        notification.on('click', bringToFront);
        notification.on('close', () => shown.delete(notification));
        shown.add(notification);
        notification.show();
      }
    } catch (error) {
      context.log(describeSurprise(error, 'background'));
    }
  };
  let wasOpen = false;
  context.session.watch(() => {
    const isOpen = context.session.isOpen();
    if (isOpen && !wasOpen) setTimeout(remind, AFTER_OPENING).unref();
    wasOpen = isOpen;
  });
  setInterval(remind, EVERY).unref();
}
