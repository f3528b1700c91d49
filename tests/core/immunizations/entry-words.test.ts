import { expect, test } from 'vitest';
import {
  nameEntry,
  nameEntryWithDay,
  sayOutcome,
} from '../../../src/core/immunizations/entry-words.ts';
import {
  day,
  givenAntiHbs,
  givenDose,
  givenIgra,
  givenReview,
  givenSkinTest,
  givenTiter,
  givenTreatment,
  givenXray,
} from './given-record.ts';

const ON = '2026-05-01';
const TREATMENT = givenTreatment(ON, 'latent');

test.each([
  [givenDose('mmr', ON), 'MMR dose', ''],
  [givenDose('hepatitis-b', ON, 'Heplisav-B'), 'Hepatitis B dose', 'Heplisav-B'],
  [givenTiter('rubella', ON), 'Rubella IgG test', 'positive'],
  [givenAntiHbs(ON, 11.2, { result: 'positive' }), 'Anti-HBs test', '11.2 mIU/mL, positive'],
  [givenAntiHbs(ON, 4, { unit: '' }), 'Anti-HBs test', '4'],
  [givenSkinTest(ON, undefined), 'Tuberculin skin test', 'not read'],
  [givenSkinTest(ON, '2026-05-03'), 'Tuberculin skin test', 'read 3 May 2026, 0 mm, negative'],
  [givenIgra(ON), 'QuantiFERON', 'negative'],
  [givenIgra(ON, { test: 'T-SPOT' as never, country: 'US' }), 'T-SPOT', 'negative, US'],
  [givenIgra(ON, { test: 'other' }), 'IGRA', 'negative'],
  [givenXray(ON), 'Chest X-ray', 'normal'],
  [givenReview(ON), 'Tuberculosis symptom review', ''],
  [TREATMENT, 'Treatment of latent tuberculosis', 'Rifampicin'],
  [{ ...TREATMENT, months: 4 }, 'Treatment of latent tuberculosis', 'Rifampicin, 4 months'],
  [
    { ...TREATMENT, drugs: '', completedOn: day('2026-09-01') },
    'Treatment of latent tuberculosis',
    'completed 1 Sep 2026',
  ],
])('entry %#: what it is and what came of it', (entry, name, outcome) => {
  expect(nameEntry(entry)).toBe(name);
  expect(nameEntryWithDay(entry)).toBe(`${name} of 1 May 2026`);
  expect(sayOutcome(entry)).toBe(outcome);
});
