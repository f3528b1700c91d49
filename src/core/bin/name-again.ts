import { canonicalText } from '../shared/canonical-text.ts';
import { isRecord } from '../shared/is-record.ts';

/**
 * A stored value as it stands `now`, naming again what comes back. A deletion takes the name of what
 * goes off everything that named it (`before` named it, `after` does not); where nothing else was put in
 * its place since, the name goes back there, and what was changed meanwhile stays as it is.
 */
export function nameAgain(key: string, before: unknown, after: unknown, now: unknown): unknown {
  if (!isNaming(before, key) || isNaming(after, key) || isNaming(now, key)) return now;
  if (isSame(now, after)) return before;
  if (isRecord(before) && isRecord(after) && isRecord(now)) {
    const fields = Object.keys({ ...now, ...before });
    return Object.fromEntries(
      fields
        .map((field) => [field, nameAgain(key, before[field], after[field], now[field])] as const)
        .filter(([, value]) => value !== undefined),
    );
  }
  return Array.isArray(before) && before.includes(key) && Array.isArray(now) ? [...now, key] : now;
}

function isNaming(value: unknown, key: string): boolean {
  if (value === key) return true;
  if (Array.isArray(value)) return value.some((one) => isNaming(one, key));
  return isRecord(value) && Object.values(value).some((one) => isNaming(one, key));
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonicalText({ a }) === canonicalText({ a: b });
}
