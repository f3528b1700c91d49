import { once } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import { serveTasks } from '../workers/serve-tasks.ts';
import { transferOf } from '../workers/transfer-of.ts';
import { assemblePacket } from './assemble-packet.ts';
import type { PacketTask, SourceReply } from './packet-task.ts';

serveTasks<PacketTask>(async ({ plan, fonts, sources }, progress) => {
  const open = (sha256: string) => askFor(sources, sha256);
  const bytes = await assemblePacket({ plan, fonts, open, onPart: progress });
  return { value: { bytes, pages: plan.pageCount }, transfer: transferOf(bytes) };
});

async function askFor(port: MessagePort, sha256: string): Promise<Uint8Array> {
  port.postMessage(sha256);
  // The port is typed for anything; the answer comes from `build-packet.ts`.
  const [{ bytes }] = (await once(port, 'message')) as [SourceReply];
  if (bytes === null) throw new Error('a source of the packet cannot be read');
  return bytes;
}
