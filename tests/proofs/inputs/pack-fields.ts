import { isRecord } from '../../../src/core/shared/is-record.ts';

/** Where a text stands: the names and places that lead to it. */
export type Path = readonly (string | number)[];

/** Every text of a pack, as the file has it. */
export function listTexts(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return value.flatMap((one, place) => listTexts(one, [...path, place]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => listTexts(one, [...path, key]));
}

/** A field, whichever of its list it stands in: "requirements.*.title". */
export function fieldOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
}

/** A copy of the pack with another text there. */
export function withText(value: unknown, path: Path, text: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return text;
  if (Array.isArray(value))
    return value.map((one, place) => (place === step ? withText(one, rest, text) : one));
  if (!isRecord(value)) throw new Error(`no ${step} there`);
  return { ...value, [step]: withText(value[step], rest, text) };
}

export function textAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    // An array is read by its places as an object is by its names.
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}
