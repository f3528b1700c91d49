import { EventEmitter } from 'node:events';
import type {
  Notification as ElectronNotification,
  NotificationConstructorOptions,
} from 'electron';
import { tell } from './chromium-side.ts';

/** Whether the system refuses to show any. */
export const refusal = { isOn: false };

export class Notification extends EventEmitter {
  readonly #options: NotificationConstructorOptions;

  constructor(options: NotificationConstructorOptions) {
    super();
    this.#options = options;
  }

  static isSupported(): boolean {
    return true;
  }

  readonly show: ElectronNotification['show'] = () => {
    const { title = '', body = '' } = this.#options;
    if (refusal.isOn) return void this.emit('failed', {}, 'refused');
    tell({ kind: 'notified', title, body });
    this.emit('show', {});
  };
}
