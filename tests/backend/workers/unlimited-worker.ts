import { parentPort } from 'node:worker_threads';
import type { WorkerReply } from '../../../src/backend/workers/worker-messages.ts';

/** A thread as an engine would run it that passes its limits over: it says so, and answers every task. */
const say = (reply: WorkerReply) => parentPort?.postMessage(reply);
say({ kind: 'ready', heapMB: 4_192 });
parentPort?.on('message', () => say({ kind: 'done', value: 'done', retire: false }));
