import type { Host } from '../hosts/host.ts';
import type { Verdict, VerdictStatus } from '../requirements/verdict.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { isClosed } from './admit-rotation.ts';
import type { JudgedRotation } from './judged-rotation.ts';

/** One verdict that stands otherwise than before; an absent side: it was, or is, not asked. */
export interface VerdictChange {
  readonly rotation: Rotation;
  readonly host: Host;
  readonly title: string;
  readonly from?: VerdictStatus | undefined;
  readonly to?: VerdictStatus | undefined;
}

/** Every verdict whose status differs between two judgements of a season, in the order of `after`. */
export function findVerdictChanges(
  before: readonly JudgedRotation[],
  after: readonly JudgedRotation[],
): VerdictChange[] {
  const known = new Map(before.map((judged) => [judged.rotation.id, judged]));
  return after.flatMap((judged) => {
    const old = known.get(judged.rotation.id);
    if (old === undefined || old.verdicts === judged.verdicts) return [];
    // What a host asks that is closed is not judged: that it closes or opens is said of admission.
    return isClosed(old) || isClosed(judged) ? [] : changesOf(old, judged);
  });
}

function changesOf(before: JudgedRotation, after: JudgedRotation): VerdictChange[] {
  const { rotation, host } = after;
  const old = new Map(before.verdicts.items.map((item) => [item.requirement, item]));
  const now = new Set(after.verdicts.items.map(({ requirement }) => requirement));
  const asked = after.verdicts.items.flatMap((item) => {
    const from = old.get(item.requirement)?.status;
    return from === item.status ? [] : [{ rotation, host, ...sides(item, from, item.status) }];
  });
  const dropped = before.verdicts.items
    .filter(({ requirement }) => !now.has(requirement))
    .map((item) => ({ rotation, host, ...sides(item, item.status, undefined) }));
  return [...asked, ...dropped];
}

function sides({ title }: Verdict, from: VerdictStatus | undefined, to: VerdictStatus | undefined) {
  return { title, from, to };
}
