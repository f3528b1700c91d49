import { expect, test } from 'vitest';
import { summarizeAdmission } from '../../../src/core/admission/summarize-admission.ts';
import type { Profile } from '../../../src/core/applicant/profile.ts';
import { unpackHost } from '../../../src/core/hosts/unpack-host.ts';
import { day } from '../requirements/given.ts';
import { CORES, judgeSituation } from './admission-row.ts';
import { newId, PACK_KEYS, readPack } from './bundled-pack.ts';

/** An invented graduate of a school abroad, who aims at a residency and is looking for observerships. */
const GRADUATE: Partial<Profile> = {
  status: 'graduate',
  graduationDay: day('2025-06-30'),
  nationalities: ['TR'],
  usResident: false,
  school: 'University of Izmir',
  schoolCountry: 'TR',
  schoolInVslo: false,
  schoolOffShore: false,
  taughtInEnglish: false,
  clinicalWeeks: 60,
  coresDone: CORES,
  seeksUsResidency: true,
  employed: false,
  licensed: true,
  affiliations: ['Nowhere'],
  tests: [
    { test: 'USMLE Step 1', takenOn: day('2024-05-06'), passed: true, attempts: 1 },
    { test: 'USMLE Step 2 CK', takenOn: day('2025-05-05'), score: 245, passed: true, attempts: 1 },
    { test: 'TOEFL', takenOn: day('2026-05-02'), score: 104 },
  ],
};

/** Four weeks in May, seen on 1 Dec 2026, when every window that serves them is open. */
function admissionOf(key: string) {
  return judgeSituation(unpackHost(readPack(key), newId), {
    profile: GRADUATE,
    rotation: {
      type: 'observership',
      elective: 'Internal medicine',
      start: day('2027-05-03'),
      end: day('2027-05-28'),
    },
  });
}

const TAKES_GRADUATES = [
  'amopportunities',
  'florida-anesthesiology-preceptorship',
  'griffin-hospital',
  'jackson-health',
  'kansas-observership',
  'medpathway',
  'miami-imi',
  'mobile-infirmary',
  'texas-tech-internal-medicine',
  'thomas-jefferson',
  'uab-observership',
  'ucla-health-observership',
  'uofl-health',
  'usf-health',
  'uthealth-houston',
];

test.each(TAKES_GRADUATES)('%s takes a graduate', (key) => {
  const verdicts = admissionOf(key);
  expect(verdicts.filter(({ status }) => status === 'fails')).toEqual([]);
  expect(verdicts).toContainEqual(
    expect.objectContaining({ status: 'passes', says: expect.stringContaining('graduates') }),
  );
});

test.each([
  ['boston-university-isep', 'you are a graduate'],
  ['brown', 'you are a graduate'],
  ['chop', 'you mean to apply for a US residency'],
  ['cleveland-clinic-florida', 'you mean to apply for a US residency'],
  ['cleveland-clinic-observer', 'you mean to apply for a US residency'],
  ['harvard-exchange-clerk', 'you are a graduate'],
  ['johns-hopkins', 'you are a graduate'],
  ['mayo-clinic', 'you are a graduate'],
  ['md-anderson', 'you do not work or train as a doctor'],
  ['upmc-critical-care', 'you do not work or train as a doctor'],
  ['washington-university', 'you are a graduate'],
  ['ucsf', 'you are a graduate'],
  ['kansas', 'you are a graduate'],
  ['stanford-international', 'you are a graduate'],
  ['university-of-florida', 'you are a graduate'],
  ['weill-cornell', 'you are a graduate'],
  ['yale', 'you are a graduate'],
])('%s refuses this graduate and says why', (key, why) => {
  const verdicts = admissionOf(key);
  expect(summarizeAdmission(verdicts).status).toBe('closed');
  const against = verdicts.filter(({ status }) => status === 'fails').map(({ reason }) => reason);
  expect(against.join(' ').toLowerCase()).toContain(why.toLowerCase());
});

test('no pack is open to a graduate without a rule that says so', () => {
  const open = PACK_KEYS.filter((key) => summarizeAdmission(admissionOf(key)).status === 'open');
  expect(open.filter((key) => !TAKES_GRADUATES.includes(key))).toEqual([]);
});
