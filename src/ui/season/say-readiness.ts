import type { RotationStatus } from '../../core/requirements/verdict.ts';

/** "2 of 5 rotations are ready, 1 is blocked", "0 of 1 rotation is ready". */
export function sayReadiness(lines: readonly { readonly status: RotationStatus }[]): string {
  const count = (status: RotationStatus) => lines.filter((line) => line.status === status).length;
  const ready = count('ready');
  const blocked = count('blocked');
  const rotations = lines.length === 1 ? '1 rotation' : `${lines.length} rotations`;
  const first = `${ready} of ${rotations} ${lines.length === 1 || ready === 1 ? 'is' : 'are'} ready`;
  return blocked === 0 ? first : `${first}, ${blocked} ${blocked === 1 ? 'is' : 'are'} blocked`;
}
