import { EventEmitter } from 'node:events';
import type { MessagePortMain } from 'electron';
import { tell } from './chromium-side.ts';
import { type Clone, readClone, writeClone } from './clone.ts';

/** What comes over a port, as its listeners get it. */
interface PortMessage {
  readonly data: unknown;
  readonly ports: readonly StandInPort[];
}

/** The main process's end of a MessagePort: holds messages back until it is started, as Electron's does. */
export class StandInPort
  extends EventEmitter
  implements Pick<MessagePortMain, 'close' | 'postMessage' | 'start'>
{
  readonly #id: string;
  readonly #waiting: PortMessage[] = [];
  #isStarted = false;
  #isClosed = false;

  constructor(id: string) {
    super();
    this.#id = id;
  }

  postMessage(message: unknown, transfer: readonly MessagePortMain[] = []): void {
    if (transfer.length > 0) throw new TypeError('The stand-in sends no port to the page.');
    const data = writeClone(message);
    if (!this.#isClosed) tell({ kind: 'port', port: this.#id, data });
  }

  start(): void {
    this.#isStarted = true;
    for (const message of this.#waiting.splice(0)) this.emit('message', message);
  }

  close(): void {
    if (!this.#isClosed) tell({ kind: 'port-closed', port: this.#id });
    this.disconnect();
  }

  receive(clone: Clone, ports: readonly StandInPort[]): void {
    const message = { data: readClone(clone), ports };
    if (this.#isStarted) this.emit('message', message);
    else this.#waiting.push(message);
  }

  /** The other end has gone. */
  disconnect(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.emit('close');
  }
}
