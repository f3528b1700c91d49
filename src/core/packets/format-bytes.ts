const MEGABYTE = 1_000_000;

/** "12.3 MB", "840 kB": decimal units, as upload portals count. */
export function formatBytes(bytes: number): string {
  if (bytes >= MEGABYTE) return `${(bytes / MEGABYTE).toFixed(1)} MB`;
  return `${Math.ceil(bytes / 1000)} kB`;
}
