import { EventEmitter } from 'node:events';
import type { MessagePortMain } from 'electron';
import { tell } from './chromium-side.ts';
import type { PortData } from './wire.ts';

/** The main process's end of a MessagePort: holds messages back until it is started, as Electron's does. */
export class StandInPort
  extends EventEmitter
  implements Pick<MessagePortMain, 'close' | 'postMessage' | 'start'>
{
  readonly #id: string;
  readonly #waiting: PortData[] = [];
  #isStarted = false;
  #isClosed = false;

  constructor(id: string) {
    super();
    this.#id = id;
  }

  postMessage(message: unknown): void {
    if (typeof message !== 'string' && !(message instanceof Uint8Array)) {
      throw new TypeError('An object could not be cloned.');
    }
    if (!this.#isClosed) tell({ kind: 'port', port: this.#id, data: message });
  }

  start(): void {
    this.#isStarted = true;
    for (const data of this.#waiting.splice(0)) this.emit('message', { data, ports: [] });
  }

  close(): void {
    if (!this.#isClosed) tell({ kind: 'port-closed', port: this.#id });
    this.disconnect();
  }

  receive(data: PortData): void {
    if (this.#isStarted) this.emit('message', { data, ports: [] });
    else this.#waiting.push(data);
  }

  /** The other end has gone. */
  disconnect(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.emit('close');
  }
}
