import { expect, test } from 'vitest';
import { unpackHost } from '../../../src/core/hosts/unpack-host.ts';
import { givenAntiHbs } from '../immunizations/given-record.ts';
import { type Case, judgeHost } from '../requirements/given.ts';
import { newId, readPack } from './bundled-pack.ts';
import { marked, untaught } from './host-row.ts';

const verdictOn = (key: string, title: string, given: Case) =>
  judgeHost(unpackHost(readPack(key), newId), given).items.find((item) => item.title === title);

const elective = (name: string): Case => ({ rotation: { elective: name, type: 'other' } });
const abroad: Case = { profile: { schoolCountry: 'TR' } };
const atHome: Case = { profile: { schoolCountry: 'US' } };

/** [pack, rule, whom it concerns, whom it does not]: domain facts, section 1. */
test.each<[string, string, Case, Case]>([
  ['mayo-clinic', 'English test', untaught, { profile: { taughtInEnglish: true } }],
  ['brown', 'English test', untaught, { profile: { taughtInEnglish: true } }],
  ['uic', 'English test', untaught, { profile: { taughtInEnglish: true } }],
  [
    'harvard-exchange-clerk',
    'Chest X-ray',
    { profile: { bcgGiven: true } },
    { profile: { bcgGiven: false } },
  ],
  ['penn', 'Child abuse clearance', elective('Paediatric anesthesia'), elective('Cardiology')],
  ['penn', 'Child abuse clearance', elective('Neonatal intensive care'), elective('Cardiology')],
  ['ucla', 'N95 fit test for LA County sites', marked('la county'), marked('Westwood')],
  ['emory', 'Personal statement', marked('statement'), {}],
  [
    'mayo-clinic',
    'USMLE Step 2 report for Jacksonville',
    marked('Jacksonville'),
    marked('Rochester'),
  ],
  ['mayo-clinic', 'USMLE Step 1', abroad, atHome],
  ['mayo-clinic', 'Health insurance', abroad, atHome],
  ['yale', 'Visa', { profile: { nationalities: ['TR'] } }, { profile: { nationalities: ['US'] } }],
  [
    'uab-observership',
    'Diploma',
    { profile: { status: 'graduate' } },
    { profile: { status: 'student' } },
  ],
  ['uab-observership', 'English test', untaught, { profile: { taughtInEnglish: true } }],
  ['mobile-infirmary', 'Visa or work permit', {}, { profile: { nationalities: ['US'] } }],
  ['cleveland-clinic', 'Own form beside VSLO', marked('VSLO'), {}],
  ['ucla-health-observership', 'Letter of funding', {}, marked('self-funded')],
])('%s: "%s" is for those whom it concerns', (key, title, concerned, spared) => {
  expect(verdictOn(key, title, concerned)?.status).toBe('missing');
  expect(verdictOn(key, title, spared)).toBeUndefined();
});

test('a condition on which the profile is silent is asked for, and says so', () => {
  const verdict = verdictOn('harvard-exchange-clerk', 'Chest X-ray', {});
  expect(verdict?.status).toBe('missing');
  expect(verdict?.reason).toContain('BCG');
});

test('Yale wants an English test of everyone, also of those taught in English', () => {
  const taught = { profile: { taughtInEnglish: true } };
  expect(verdictOn('yale', 'English test', taught)?.status).toBe('missing');
});

test('Harvard wants the laboratory’s papers, where the record alone answers UC Davis', () => {
  const record = [givenAntiHbs('2026-05-01', 40)];
  const harvard = verdictOn('harvard-exchange-clerk', 'Laboratory report: hepatitis B', { record });
  expect(harvard?.status).toBe('missing');
  expect(verdictOn('uc-davis', 'Hepatitis B antibodies', { record })?.status).toBe('met');
});
