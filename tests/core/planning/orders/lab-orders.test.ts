import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../../src/core/documents/catalogue.ts';
import type { Document } from '../../../../src/core/documents/document.ts';
import type { Host, HostPack } from '../../../../src/core/hosts/host.ts';
import { unpackHost } from '../../../../src/core/hosts/unpack-host.ts';
import type { ImmunizationRecord } from '../../../../src/core/immunizations/immunization-record.ts';
import { tellHistory } from '../../../../src/core/immunizations/tell-history.ts';
import { listLabOrders } from '../../../../src/core/planning/orders/lab-orders.ts';
import { listNeeds } from '../../../../src/core/planning/renewals/list-needs.ts';
import {
  givenAntiHbs,
  givenDoses,
  givenIgra,
  givenReview,
  givenTiter,
  givenXray,
} from '../../immunizations/given-record.ts';
import {
  clause,
  day,
  givenDocument,
  givenHost,
  givenRequirement,
  givenRotation,
} from '../../requirements/given.ts';

const PACKS = join(import.meta.dirname, '../../../../resources/host-packs');
let count = 0;
const pack = (name: string): Host =>
  unpackHost(
    JSON.parse(readFileSync(join(PACKS, `${name}.json`), 'utf8')) as HostPack,
    () => `id-${++count}` as never,
  );

const AT = { today: day('2026-12-01'), dateOfBirth: day('2002-08-14') };

function orders(
  hosts: readonly Host[],
  record: ImmunizationRecord = [],
  documents: readonly Document[] = [],
) {
  const needs = listNeeds({
    hosts,
    rotations: hosts.map(({ id }) =>
      givenRotation({ host: id, start: day('2027-03-01'), end: day('2027-03-26') }),
    ),
    documents,
    types: CATALOGUE,
    record,
    profile: EMPTY_PROFILE,
    today: AT.today,
  });
  return listLabOrders({
    needs,
    types: CATALOGUE,
    told: tellHistory(documents, record, AT),
    at: AT,
  });
}

const keys = (...given: Parameters<typeof orders>) => orders(...given).map(({ key }) => key);

test('the antibody is ordered once, by its exact name, with the highest number that a host asks', () => {
  const [order] = orders([pack('ucsf'), pack('uc-davis'), pack('yale')]).filter(
    ({ key }) => key === 'anti-hbs',
  );
  expect(order?.order).toBe(
    'Quantitative hepatitis B surface antibody (anti-HBs), in mIU/mL, not the qualitative one',
  );
  expect(order?.detail).toBe('UC Davis wants at least 12 mIU/mL.');
  expect(order?.serves.map(({ hostName }) => hostName)).toEqual([
    'UC Davis',
    'UCSF (US students)',
    'Yale School of Medicine',
  ]);
});

test('what a host wants stands in its rule, not here: any host may set the number', () => {
  const own = givenHost(
    [givenRequirement(clause('hepatitis-b', { kind: 'at-least', fact: 'titer', value: 25 }))],
    { name: 'Own Hospital' },
  );
  expect(orders([own, pack('uc-davis')])[0]?.detail).toContain('Own Hospital wants at least 25');
});

const SERIES = givenDoses('hepatitis-b', '2002-08-15', '2002-09-15', '2003-02-20');
const FULL = [
  ...SERIES,
  ...givenDoses('mmr', '2003-09-02', '2008-10-11'),
  ...givenDoses('varicella', '2020-11-03', '2020-12-08'),
  givenIgra('2026-11-20'),
];

test('titers are ordered from the vaccinated where the host insists, and nowhere else', () => {
  expect(keys([pack('ucsf')], FULL)).toEqual(
    expect.arrayContaining(['mmr-titers', 'varicella-titer']),
  );
  expect(keys([pack('cleveland-clinic')], FULL)).not.toContain('mmr-titers');
  const immune = (['measles', 'mumps', 'rubella', 'varicella'] as const).map((part) =>
    givenTiter(part, '2026-10-01'),
  );
  const after = keys([pack('ucsf')], [...FULL, ...immune]);
  expect(after).not.toContain('mmr-titers');
  expect(after).not.toContain('varicella-titer');
});

test('what is met is not ordered', () => {
  const tests = ['igra', 'anti-hbs'];
  expect(keys([pack('ucsf')], FULL)).toContain('anti-hbs');
  expect(keys([pack('ucsf')], FULL)).not.toContain('igra');
  const done = keys([pack('ucsf')], [...FULL, givenAntiHbs('2026-10-01', 11)]);
  for (const key of tests) expect(done).not.toContain(key);
  expect(keys([pack('uc-davis')], [...FULL, givenAntiHbs('2026-10-01', 11)])).toContain('anti-hbs');
});

test('a second test is ordered where a host wants two, with its rule in words', () => {
  const [order] = orders([pack('uc-davis'), pack('penn')], [givenIgra('2026-05-01')]).filter(
    ({ key }) => key === 'igra',
  );
  expect(order?.serves.map(({ hostName }) => hostName)).toEqual(['UC Davis']);
  expect(order?.serves[0]?.wants).toContain(
    'dated no more than 90 days before the rotation starts',
  );
});

test('a rule that takes skin tests alone gets a skin test', () => {
  const kind = (...oneOf: string[]) =>
    givenHost([givenRequirement(clause('tb-test', { kind: 'attribute', fact: 'kind', oneOf }))]);
  expect(keys([kind('two-step TST')])).toEqual(['two-step-tst']);
  expect(keys([kind('TST')])).toEqual(['tst']);
  expect(keys([kind('IGRA', 'two-step TST')])).toEqual(['igra']);
});

test('after a positive test: the X-ray with its report and the review, never another test', () => {
  const positive = [givenIgra('2024-05-01', { result: 'positive' })];
  const after = keys([pack('uc-davis'), pack('penn')], positive);
  expect(after).toEqual(expect.arrayContaining(['chest-x-ray', 'tb-symptom-review']));
  expect(after).not.toContain('igra');
  const [xRay] = orders([pack('yale')], positive).filter(({ key }) => key === 'chest-x-ray');
  expect(xRay?.order).toBe('Chest X-ray, with the written report in English');
  const ready = [...positive, givenXray('2026-11-15'), givenReview('2026-11-15')];
  expect(keys([pack('yale')], ready)).not.toContain('chest-x-ray');
});

test('a negative test answers "negative test or X-ray"; without one the test is ordered', () => {
  expect(keys([pack('yale')], [])).toContain('igra');
  expect(keys([pack('yale')], [])).not.toContain('chest-x-ray');
  expect(keys([pack('yale')], FULL)).not.toContain('igra');
});

test('of "a test or an X-ray" the X-ray is ordered for those whose test was positive, in whatever order the rule has them', () => {
  const negative = { kind: 'attribute', fact: 'result', oneOf: ['negative'] } as const;
  const [test, xRay] = [clause('tb-test', negative), clause('chest-x-ray')];
  const either = (...rules: (typeof test)[]) =>
    givenHost([givenRequirement({ kind: 'any', rules } as typeof test)]);
  const positive = [givenIgra('2024-05-01', { result: 'positive' })];
  for (const host of [either(test, xRay), either(xRay, test)]) {
    expect(keys([host], positive).filter((key) => key !== 'tb-symptom-review')).toEqual([
      'chest-x-ray',
    ]);
  }
  expect(keys([either(test, xRay)])).toEqual(['igra']);
  expect(keys([either(xRay, test)])).toEqual(['chest-x-ray']);
});

test('a negative test of someone with a positive history does not spare the X-ray', () => {
  const history = [givenIgra('2024-05-01', { result: 'positive' }), givenIgra('2026-11-20')];
  expect(keys([pack('yale')], history)).toContain('chest-x-ray');
});

test('a paper that only lacks a typed-in number is nothing to order', () => {
  const paper = givenDocument('hepatitis-b', { issued: '2026-09-10' });
  expect(keys([pack('uc-davis')], [], [paper])).not.toContain('anti-hbs');
});

test('a series that is short asks for its next dose and the titer after it', () => {
  const short = givenDoses('hepatitis-b', '2026-10-01', '2026-11-01');
  const listed = orders([pack('uc-davis')], short);
  const shot = listed.find(({ key }) => key === 'hepatitis-b-vaccine');
  expect(shot?.detail).toMatch(/^Dose 3, on or after/);
  expect(listed.map(({ key }) => key)).toContain('anti-hbs');
});

test('every bundled host: each order once, each with a host, laboratory first', () => {
  const hosts = readdirSync(PACKS).map((name) => pack(name.replace('.json', '')));
  const listed = orders(hosts);
  expect(new Set(listed.map(({ key }) => key)).size).toBe(listed.length);
  const kinds = listed.map(({ kind }) => ['lab', 'imaging', 'shot', 'visit'].indexOf(kind));
  expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
  for (const { serves, order } of listed) {
    expect(order).not.toBe('');
    expect(serves.length).toBeGreaterThan(0);
  }
});
