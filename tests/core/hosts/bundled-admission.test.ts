import { describe, expect, test } from 'vitest';
import { describeAdmission } from '../../../src/core/admission/describe-admission.ts';
import { unpackHost } from '../../../src/core/hosts/unpack-host.ts';
import { type AdmissionRow, judgeSituation, type Situation } from './admission-row.ts';
import { ADMISSION_EAST } from './admission-rows-east.ts';
import { ADMISSION_WEST } from './admission-rows-west.ts';
import { newId, PACK_KEYS, readPack } from './bundled-pack.ts';

const ROWS: readonly AdmissionRow[] = [...ADMISSION_EAST, ...ADMISSION_WEST];

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

  test('an elective that is open at Florida has none of the closed ones against it', () => {
    const rotation = { elective: 'Cardiology', type: 'other' } as const;
    expect(rulesFor('university-of-florida', { profile: abroad, rotation })).toEqual([]);
  });

  test('anesthesiology is closed there, also where only the type says so', () => {
    const closed = rulesFor('university-of-florida', { profile: abroad });
    expect(closed).toContainEqual(['For Anesthesiology', 'fails']);
    expect(closed).toContainEqual(['For Geriatrics', 'unknown']);
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

  test('Hopkins bars observerships alone, and a rotation of another type knows that it is none', () => {
    expect(rulesFor('johns-hopkins', { profile: abroad })).toEqual([]);
  });

  test('a campus is known by the mark of the rotation', () => {
    const cardiac = { elective: 'Cardiac anesthesia' };
    expect(rulesFor('mayo-clinic', { rotation: cardiac })).toEqual([]);
    expect(
      rulesFor('mayo-clinic', { rotation: { ...cardiac, tags: ['Jacksonville'] } }),
    ).toHaveLength(1);
  });
});
