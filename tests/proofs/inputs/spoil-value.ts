import { NASTY_TEXTS, NASTY_VALUES } from './nasty-values.ts';

type Random = () => number;

export function pick<T>(from: readonly T[], random: Random): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined && from.length === 0) throw new Error('There is nothing to pick from.');
  // In range: random is below 1.
  return found as T;
}

/** Something that belongs nowhere: a nasty text more often than not. */
export function nasty(random: Random): unknown {
  return random() < 0.55 ? pick(NASTY_TEXTS, random) : copy(pick(NASTY_VALUES, random));
}

/** A copy of an input with one to three things wrong: replaced, missing, added, doubled or wrapped. */
export function spoilValue(input: unknown, random: Random): unknown {
  let value = copy(input);
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1)
    value = spoilOnce(value, random);
  return value;
}

function spoilOnce(value: unknown, random: Random): unknown {
  if (!isBranch(value) || random() < 0.1) return nasty(random);
  const keys = Object.keys(value);
  const key = keys.length === 0 ? 'added' : pick(keys, random);
  const inner = value[key];
  if (isBranch(inner) && random() < 0.6) {
    value[key] = spoilOnce(inner, random);
    return value;
  }
  const chance = random();
  if (chance < 0.55) value[key] = nasty(random);
  else if (chance < 0.7) delete value[key];
  else if (chance < 0.85 && !Array.isArray(value))
    put(value, pick(['__proto__', 'constructor', 'extra', 'id'], random), nasty(random));
  else if (chance < 0.93) value[key] = [inner, inner];
  else return [value];
  return value;
}

/** As JSON.parse does (an array has no such field in JSON): an own field, even where the name is that of the prototype. */
function put(value: Record<string, unknown>, key: string, given: unknown): void {
  Object.defineProperty(value, key, {
    value: given,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** Plain objects and arrays; what a call carries whole, such as a file, is a leaf. */
function isBranch(value: unknown): value is Record<string, unknown> {
  return (
    Array.isArray(value) ||
    (typeof value === 'object' &&
      value !== null &&
      Object.getPrototypeOf(value) === Object.prototype)
  );
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (!isBranch(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)]));
}
