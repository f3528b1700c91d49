import type { Transferable as NodeTransferable } from 'node:worker_threads';

/** What a thread hands over of these bytes rather than copies. Shared memory stays where it is. */
export function transferOf({ buffer }: Uint8Array): NodeTransferable[] {
  return buffer instanceof ArrayBuffer ? [buffer] : [];
}
