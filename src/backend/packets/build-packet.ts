import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { formatMegabytes } from '../../core/packets/format-megabytes.ts';
import type { PacketPlan } from '../../core/packets/packet-plan.ts';
import { Fault } from '../../core/shared/fault.ts';
import { readPageFont } from '../pages/page-font.ts';
import { hashBytes } from '../rows/blob-store.ts';
import { workerEntry } from '../workers/worker-entry.ts';
import { createWorkerPool } from '../workers/worker-pool.ts';
import type { PacketAnswer, PacketTask } from './packet-task.ts';

/** Ten minutes: a packet of a thousand object-heavy pages takes seconds; beyond this something hangs. */
const TIMEOUT = 600_000;
/** More than any host takes, and as much as one thread can put together: beyond it nothing is begun. */
const MOST_BYTES = 1024 * 1024 * 1024;

export interface BuildRequest {
  readonly plan: PacketPlan;
  /** The placeable copy of a file by the hash of the file as it came. */
  readonly openPlaceable: (sha256: string) => Uint8Array;
  /** The most that the papers may have together, in bytes; 1 GB unless told. */
  readonly mostBytes?: number;
  readonly onProgress?: (done: number, total: number, doing: string) => void;
  readonly signal?: AbortSignal;
}

export interface BuiltPacket {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * Carries a plan out in a worker thread. The sources are handed over one at a time; the same plan
 * and sources give the same bytes. Throws Fault `packet-page-count` where the result is not what was
 * planned, `packet-too-large` before more is read than a thread can hold, `packet-over-size-limit` where the host takes less, `character-not-covered`, and what
 * `openPlaceable` throws.
 */
export async function buildPacket(request: BuildRequest): Promise<BuiltPacket> {
  const { plan } = request;
  const pool = createWorkerPool({
    entry: workerEntry('packet', import.meta.url),
    size: 1,
    memoryMB: 2_048,
  });
  const { port1, port2 } = new MessageChannel();
  const opening = answerSources(port1, request);
  try {
    const [regular, bold] = await Promise.all([readPageFont('regular'), readPageFont('bold')]);
    const task: PacketTask = { plan, fonts: { regular, bold }, sources: port2 };
    const { bytes, pages } = await pool.run<PacketAnswer>(task, {
      timeoutMs: TIMEOUT,
      transfer: [port2],
      onProgress: (done) => report(request, Number(done)),
      ...(request.signal && { signal: request.signal }),
    });
    checkResult(plan, bytes, pages);
    return { name: plan.fileName, bytes, sha256: hashBytes(bytes) };
  } catch (error) {
    throw opening.failure ?? error;
  } finally {
    port1.close();
    await pool.close();
  }
}

/** Hands each source over when the worker asks; a failure is kept so that its own sentence is told. */
function answerSources(
  port: MessagePort,
  { openPlaceable, mostBytes = MOST_BYTES }: BuildRequest,
): { failure?: unknown } {
  const opening: { failure?: unknown } = {};
  let handed = 0;
  port.on('message', (sha256: string) => {
    try {
      const found = openPlaceable(sha256);
      handed += found.length;
      if (handed > mostBytes) throw tooLarge(mostBytes);
      const bytes = Uint8Array.from(found);
      port.postMessage({ bytes }, [bytes.buffer]);
    } catch (error) {
      opening.failure = error;
      port.postMessage({ bytes: null });
    }
  });
  return opening;
}

function tooLarge(mostBytes: number): Fault {
  return new Fault(
    'packet-too-large',
    `The papers of this packet have more than ${formatMegabytes(mostBytes)} together, which no host takes. Replace the largest scans by smaller ones.`,
  );
}

function report({ plan, onProgress }: BuildRequest, done: number): void {
  const next = plan.parts[done];
  onProgress?.(done, plan.parts.length + 1, next === undefined ? 'Writing the packet' : next.title);
}

function checkResult(plan: PacketPlan, bytes: Uint8Array, pages: number): void {
  if (pages !== plan.pageCount) {
    throw new Fault(
      'packet-page-count',
      'The finished packet does not have the pages that were planned, so it was not saved. Add its documents again and rebuild it.',
    );
  }
  const limit = plan.maxBytes;
  if (limit !== undefined && bytes.length > limit && !plan.forced) {
    throw new Fault(
      'packet-over-size-limit',
      `The finished packet has ${formatMegabytes(bytes.length)}, and the host takes ${formatMegabytes(limit)} at most. Replace the largest scans by smaller ones, or build it anyway.`,
    );
  }
}
