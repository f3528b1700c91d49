/** "4.2 MB": how pre-flight, the build and the limits of hosts name a size in bytes. */
export function formatMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
