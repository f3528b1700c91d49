import { formatBytes } from './format-bytes.ts';
import type { Finding } from './packet.ts';

/** What front pages, fonts and outline add, in bytes: a little more than measured, so the estimate is not too low. */
const OWN_BYTES = 60_000;
const BYTES_PER_PAGE = 700;

/** Size of the packet before it is built, in bytes, from the sizes of the placeable copies. */
export function estimateBytes(
  parts: readonly { readonly bytes: number; readonly pages: number }[],
): number {
  return parts.reduce((sum, part) => sum + part.bytes + part.pages * BYTES_PER_PAGE, OWN_BYTES);
}

/** `over-size-limit` where the packet, estimated or built, is larger than the host takes. */
export function sizeFindings(
  bytes: number,
  limit: number | undefined,
  known: 'estimated' | 'built',
): Finding[] {
  if (limit === undefined || bytes <= limit) return [];
  const size = known === 'built' ? 'is' : 'will be about';
  return [
    {
      severity: 'error',
      code: 'over-size-limit',
      message: `The packet ${size} ${formatBytes(bytes)}; the host takes at most ${formatBytes(limit)}. Replace the largest documents with smaller scans, or ask the host.`,
    },
  ];
}
