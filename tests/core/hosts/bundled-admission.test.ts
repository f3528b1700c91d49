import { describe, expect, test } from 'vitest';
import { describeAdmission } from '../../../src/core/admission/describe-admission.ts';
import { unpackHost } from '../../../src/core/hosts/unpack-host.ts';
import { type AdmissionRow, judgeSituation, type Situation } from './admission-row.ts';
import { ADMISSION_EAST } from './admission-rows-east.ts';
import { ADMISSION_GRADUATES_NORTH } from './admission-rows-graduates-north.ts';
import { ADMISSION_GRADUATES_SOUTH } from './admission-rows-graduates-south.ts';
import { ADMISSION_WEST } from './admission-rows-west.ts';
import { newId, PACK_KEYS, readPack } from './bundled-pack.ts';

const ROWS: readonly AdmissionRow[] = [
  ...ADMISSION_EAST,
  ...ADMISSION_WEST,
  ...ADMISSION_GRADUATES_SOUTH,
  ...ADMISSION_GRADUATES_NORTH,
];

function verdictOf(key: string, says: string, given: Situation) {
  const host = unpackHost(readPack(key), newId);
  const found = judgeSituation(host, given).find((verdict) => verdict.says === says);
  if (found === undefined) throw new Error(`${key} has no rule "${says}" for this rotation`);
  return found;
}

describe('who may come, when and for how long, rule by rule', () => {
  test.each([...ROWS])('%s: %s', (...row: readonly unknown[]) => {
    const [key, says, good, bad, status] = row as unknown as AdmissionRow;
    if (good !== undefined) expect(verdictOf(key, says, good).status).toBe('passes');
    const verdict = verdictOf(key, says, bad);
    expect(verdict.status).toBe(status);
    expect(verdict.remedy).not.toBe('');
    expect(verdict.reason).toMatch(/^\S.*[.?]$/);
    expect(verdict.source.url).toMatch(/^https?:\/\//);
  });
});

test.each(PACK_KEYS)('%s has a row for each of its admission rules', (key) => {
  const tested = ROWS.filter((row) => row[0] === key).map((row) => row[1]);
  expect(new Set(tested)).toEqual(new Set((readPack(key).admission ?? []).map(describeAdmission)));
});

describe('rules for some electives alone', () => {
  const rulesFor = (key: string, given: Situation) => {
    const host = unpackHost(readPack(key), newId);
    return judgeSituation(host, given)
      .filter(({ says }) => says.startsWith('For '))
      .map(({ says, status }) => [says.slice(0, says.indexOf(':')), status]);
  };
  const abroad = { schoolCountry: 'TR' };
  /** How the rules stand that bar students of schools abroad. */
  const bars = (key: string, given: Situation) =>
    judgeSituation(unpackHost(readPack(key), newId), given)
      .filter(({ says }) => says.includes('outside the USA and Canada are not taken'))
      .map(({ status }) => status);

  test('at Florida the department decides, and the elective that is not named is open', () => {
    const other = (elective: string) =>
      bars('university-of-florida', {
        profile: abroad,
        rotation: { elective, type: 'other' },
      });
    expect(other('Cardiac anesthesia')).toEqual([]);
    expect(other('Dermatology')).toEqual(['fails']);
    expect(other('')).toContain('unknown');
    expect(other('Sub-I in urology')).toEqual(['fails']);
  });

  test('Miami takes observers: whatever they observe, the bar on electives is not theirs', () => {
    for (const elective of ['', 'Pain medicine'])
      expect(
        rulesFor('university-of-miami', {
          profile: abroad,
          rotation: { type: 'observership', elective },
        }),
      ).toEqual([]);
  });

  test('a campus is known by the mark of the rotation', () => {
    const askedAt = (...tags: readonly string[]) =>
      judgeSituation(unpackHost(readPack('mayo-clinic'), newId), { rotation: { tags } }).filter(
        ({ says }) => says.startsWith('If the rotation is at Jacksonville'),
      );
    expect(askedAt('Rochester')).toEqual([]);
    expect(askedAt('Jacksonville')).toHaveLength(1);
  });
});
