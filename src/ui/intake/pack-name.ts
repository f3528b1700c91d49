/** How files of host packs end: ours, and those of before, which are any JSON. */
export const PACK_ENDINGS = ['.sojourn-host', '.json'] as const;

/** True for the name of a file that may be a host pack. */
export function isPackName(name: string): boolean {
  return PACK_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
}
