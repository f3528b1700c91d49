import { once } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import { serveTasks } from '../workers/serve-tasks.ts';
import { assemblePacket } from './assemble-packet.ts';
import type { PacketTask, SourceReply } from './packet-task.ts';

serveTasks(async (task, progress) => {
  const { plan, fonts, sources } = task as PacketTask;
  const open = (sha256: string) => askFor(sources, sha256);
  const bytes = await assemblePacket({ plan, fonts, open, onPart: progress });
  return { value: { bytes, pages: plan.pageCount }, transfer: [bytes.buffer as ArrayBuffer] };
});

async function askFor(port: MessagePort, sha256: string): Promise<Uint8Array> {
  port.postMessage(sha256);
  const [{ bytes }] = (await once(port, 'message')) as [SourceReply];
  if (bytes === null) throw new Error('a source of the packet cannot be read');
  return bytes;
}
