import type { HistoryEntry } from '../../core/history/history-entry.ts';
import { sayPacket } from '../../core/history/say-packet.ts';
import { sayStep } from '../../core/history/say-step.ts';
import type { Names } from '../../core/history/thing.ts';
import type { Manifest } from '../../core/packets/packet.ts';
import type { ReadableDb } from '../database/handles.ts';
import { readNames, readSteps } from '../rows/change-log.ts';
import { listManifests } from '../rows/manifest-store.ts';

/** Steps that are read at a time. */
const AT_A_TIME = 200;

/**
 * Every action and every packet that was built, the newest first, put into words one by one. A packet is
 * no step, because nothing takes it back: it stands above the newest step of its day.
 */
export function* everyEntry(db: ReadableDb, names = readNames(db)): Generator<HistoryEntry> {
  const packets = listManifests(db);
  let at = 0;
  for (const step of everyStep(db)) {
    const newer = packets.findIndex(({ builtOn }, index) => index >= at && builtOn < step.on);
    const end = newer === -1 ? packets.length : newer;
    yield* sayPackets(packets, { from: at, to: end, above: step.step }, names);
    at = end;
    yield sayStep(step, names);
  }
  yield* sayPackets(packets, { from: at, to: packets.length, above: 0 }, names);
}

/** Packets from one to before another, above a step: the share by which they are is higher for newer ones. */
function* sayPackets(
  packets: readonly Manifest[],
  { from, to, above }: { readonly from: number; readonly to: number; readonly above: number },
  names: Names,
): Generator<HistoryEntry> {
  for (const [index, packet] of packets.slice(from, to).entries()) {
    const older = packets.length - from - index;
    yield sayPacket(packet, above + older / (packets.length + 1), names);
  }
}

function* everyStep(db: ReadableDb) {
  let oldest = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const steps = readSteps(db, oldest, AT_A_TIME);
    yield* steps;
    const last = steps.at(-1);
    if (last === undefined) return;
    oldest = last.step;
  }
}
