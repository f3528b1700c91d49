import { canonicalText } from '../shared/canonical-text.ts';
import { isRecord } from '../shared/is-record.ts';
import { sayValue } from './say-value.ts';
import type { Names, Thing } from './thing.ts';

/** Where the name of a field, taken apart into words, is not what people call it. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  appliedOn: 'applied for on',
  fileName: 'name of the file',
  maxPacketBytes: 'largest packet in bytes',
  paperOrder: 'order of papers',
  admission: 'who may come',
  rule: 'what it asks',
  appliesWhen: 'when it applies',
  plannedMinor: 'planned',
  actualMinor: 'actual',
  minor: 'amount',
  timing: 'when it is paid',
  rate: 'exchange rate',
  pinned: 'days kept when the rotation moves',
  on: 'day',
  mm: 'size in mm',
  of: 'kind of tuberculosis',
  writtenAs: 'date as written',
  evidence: 'papers that prove it',
  fictional: 'invented',
  papers: 'papers chosen for the packet',
  snoozedUntil: 'put off until',
  autoLockMinutes: 'minutes until it locks',
  staleAfterMonths: 'months until a rule is old',
  desktopReminders: 'reminders on the desktop',
  fixedToday: 'day that counts as today',
};

/** Identity, and what only the app reads. */
const UNSAID: ReadonlySet<string> = new Set([
  'id',
  'key',
  'sha256',
  'bytes',
  'document',
  'requirement',
]);

/** What changed of a thing, each field once: "expires 4 May 2031 (was 4 May 2027)". */
export function sayFields(before: Thing, after: Thing, names: Names): string[] {
  return sayDifferences(fieldsOf(before), fieldsOf(after), names);
}

function sayDifferences(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  names: Names,
): string[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields
    .filter((field) => !UNSAID.has(field) && !isSame(before[field], after[field]))
    .flatMap((field) => {
      const [was, is] = [before[field], after[field]];
      if (isFacts(field)) return sayDifferences(recordOf(was), recordOf(is), names);
      return [
        sayDifference(
          fieldWords(field),
          sayValue(field, was, before, names),
          sayValue(field, is, after, names),
        ),
      ];
    });
}

function sayDifference(words: string, was: string | undefined, is: string | undefined): string {
  if (was === undefined || is === undefined || was === is) return `${words} changed`;
  if (is === '') return `${words} cleared (was ${was})`;
  return was === '' ? `${words} ${is}` : `${words} ${is} (was ${was})`;
}

/** Records whose own fields are what a person typed. */
function isFacts(field: string): boolean {
  return field === 'facts' || field === 'address' || field === 'emergency';
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonicalText({ a }) === canonicalText({ a: b });
}

function fieldsOf({ value }: Thing): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : { rotation: value };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

/** "uploadedTo" is "uploaded to", "lot-number" is "lot number". */
function fieldWords(field: string): string {
  const words = field.replace(
    /([a-z0-9])([A-Z])/g,
    (_, last: string, first: string) => `${last} ${first.toLowerCase()}`,
  );
  return FIELD_WORDS[field] ?? words.replaceAll('-', ' ');
}
