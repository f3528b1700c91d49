import { formatMegabytes } from '../../core/packets/format-megabytes.ts';

/** "412 KB", "1.8 MB": thousands, as upload limits are written. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} KB`;
  return formatMegabytes(bytes);
}
