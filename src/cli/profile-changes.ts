import type { z } from 'zod';
import { profilePatchSchema, profileSchema } from '../contract/schemas/profile-schema.ts';
import { sayNearest } from '../core/documents/require-type.ts';
import { nearestWords } from '../core/shared/nearest-words.ts';
import { readNumber } from '../core/shared/read-number.ts';
import { UsageError } from './exit-status.ts';
import { readDayArgument } from './options.ts';

type ProfilePatch = z.input<typeof profilePatchSchema>;

const YES_NO = [
  'taughtInEnglish',
  'bcgGiven',
  'needsVisa',
  'employed',
  'licensed',
  'usResident',
  'schoolInVslo',
  'schoolOffShore',
  'seeksUsResidency',
];
const NUMBERS = ['clinicalWeeks', 'usClinicalMonths', 'gapMonths'];
const DAYS = ['dateOfBirth', 'graduationDay', 'residencyOpensOn'];
const LISTS = [
  'nationalities',
  'teachingLanguages',
  'licensedIn',
  'goals',
  'affiliations',
  'coresDone',
];
const JSON_FIELDS = ['tests', 'emergencyContact'];
const FIELDS = Object.keys(profileSchema.shape);

/**
 * Reads "familyName=Yilmaz", "nationalities=TR,DE", "taughtInEnglish=yes", "clinicalWeeks=48",
 * "tests=[...]" (JSON). A list may be JSON as well, for names with a comma in them. An empty value
 * clears the field.
 */
export function parseProfileChanges(pairs: readonly string[]): ProfilePatch {
  const changes = Object.fromEntries(pairs.map(parsePair));
  const parsed = profilePatchSchema.safeParse(changes);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new UsageError(`${issue?.path.join('.') ?? 'profile'}: ${issue?.message ?? 'not valid'}`);
}

function parsePair(pair: string): [string, unknown] {
  const at = pair.indexOf('=');
  const key = pair.slice(0, at);
  if (at < 1 || !FIELDS.includes(key)) {
    const near = sayNearest(nearestWords(at < 1 ? pair : key, FIELDS));
    throw new UsageError(`"${pair}" is not KEY=VALUE. ${near}The keys are ${FIELDS.join(', ')}.`);
  }
  return [key, parseValue(key, pair.slice(at + 1))];
}

function parseValue(key: string, text: string): unknown {
  if (LISTS.includes(key)) return parseList(key, text);
  if (JSON_FIELDS.includes(key)) return text === '' ? emptyJson(key) : parseJson(key, text);
  if (YES_NO.includes(key)) return text === '' ? null : parseYesNo(key, text);
  if (NUMBERS.includes(key)) return text === '' ? null : parseNumber(key, text);
  if (DAYS.includes(key) && text !== '') return readDayArgument(key, text);
  return text === '' && isOptional(key) ? null : text;
}

const emptyJson = (key: string) => (key === 'tests' ? [] : null);

function isOptional(key: string): boolean {
  const field = Object.entries(profileSchema.shape).find(([name]) => name === key);
  return field?.[1].safeParse(undefined).success === true;
}

function parseList(key: string, text: string): unknown {
  if (text.startsWith('[')) return parseJson(key, text);
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function parseNumber(key: string, text: string): number {
  const read = readNumber(text);
  if (read.ok) return read.value;
  throw new UsageError(`${key} takes a number.`);
}

function parseYesNo(key: string, text: string): boolean {
  if (/^(yes|true)$/i.test(text)) return true;
  if (/^(no|false)$/i.test(text)) return false;
  throw new UsageError(`${key} takes yes or no.`);
}

function parseJson(key: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${key} takes JSON.`);
  }
}
