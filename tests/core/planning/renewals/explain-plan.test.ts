import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../../src/core/documents/catalogue.ts';
import { findType } from '../../../../src/core/documents/find-type.ts';
import { describeDays, explainPlan } from '../../../../src/core/planning/renewals/explain-plan.ts';
import type {
  PlannedRenewal,
  PlannedType,
  Served,
  Uncovered,
} from '../../../../src/core/planning/renewals/renewal-plan.ts';
import { day } from '../../requirements/given.ts';

const served = (hostName: string): Served => ({
  rotation: `rotation of ${hostName}` as never,
  rotationTitle: 'Anesthesiology',
  start: day('2027-07-05'),
  host: hostName as never,
  hostName,
  requirement: 'tb' as never,
  title: 'Tuberculosis test',
});
const renewal = (number: number, ...hosts: readonly string[]): PlannedRenewal => ({
  number,
  from: day(`2027-0${number}-02`),
  to: day(`2027-0${number}-20`),
  askBy: day(`2027-0${number}-20`),
  serves: hosts.map(served),
  asks: [],
  facts: {},
});
const uncovered = (kind: Uncovered['kind'], ...hosts: readonly string[]) =>
  hosts.map((host): Uncovered => ({ ...served(host), kind, why: '', remedy: '' }));

const type = findType(CATALOGUE, 'tb-test');
const says = (plan: Partial<PlannedType>) =>
  explainPlan(
    {
      type: 'tb-test',
      title: type.title,
      planned: [],
      uncovered: [],
      held: [],
      exact: true,
      instead: [],
      ...plan,
    },
    type,
    day('2026-12-01'),
  );

test.each([
  ['2027-07-04', '2027-07-04', 'on 4 Jul 2027'],
  ['2027-05-09', '2027-05-09', 'on 9 May 2027'],
  ['2027-05-09', '2027-07-04', 'by 4 Jul 2027'],
  ['2027-05-10', '2027-07-04', 'between 10 May and 4 Jul 2027'],
  ['2027-12-10', '2028-01-04', 'between 10 Dec 2027 and 4 Jan 2028'],
])('a window from %s to %s, on 9 May 2027, is %s', (from, to, words) => {
  expect(describeDays(day(from), day(to), day('2027-05-09'))).toBe(words);
});

describe('where nothing is to be got', () => {
  test('the hosts that what is here holds for are named, if any', () => {
    expect(says({})).toBe('No host ahead asks for one.');
    expect(says({ held: [served('Yale'), served('BU')] })).toBe(
      'What you have holds for Yale and BU.',
    );
  });

  test.each([
    ['undated', 'For Yale complete or correct the one you have first.'],
    ['too-slow', 'For Yale a new one would come too late.'],
    ['impossible', 'Nothing dated from today on helps at Yale: contact the host.'],
  ] as const)('what is %s is said alone, for one host and for two', (kind, sentence) => {
    expect(says({ uncovered: uncovered(kind, 'Yale') })).toBe(sentence);
    expect(says({ uncovered: uncovered(kind, 'Yale', 'BU'), held: [served('Duke')] })).toBe(
      sentence.replace('Yale', 'Yale and BU'),
    );
  });
});

describe('where something is to be got', () => {
  test('three windows are named, and the rest is counted', () => {
    const first = 'One tuberculosis test between 2 Jan and 20 Jan 2027 covers A';
    const second = 'another between 2 Feb and 20 Feb 2027 covers B';
    const third = 'another between 2 Mar and 20 Mar 2027 covers C';
    const all = ['A', 'B', 'C', 'D', 'E'].map((host, index) => renewal(index + 1, host));
    expect(says({ planned: all.slice(0, 1) })).toBe(`${first}.`);
    expect(says({ planned: all.slice(0, 3) })).toBe(`${first}; ${second}; ${third}.`);
    expect(says({ planned: all.slice(0, 4) })).toBe(`${first}; ${second}; ${third}; and 1 more.`);
    expect(says({ planned: all })).toBe(`${first}; ${second}; ${third}; and 2 more.`);
  });

  test('a rule that wants several counts them; all of them need another where several do', () => {
    const again = [renewal(1, 'A', 'B'), renewal(2, 'A', 'B'), renewal(3, 'A')];
    expect(says({ planned: again })).toContain(
      'A and B need a second, of another day, between 2 Feb and 20 Feb 2027; A needs a third, of another day,',
    );
    const joined = [renewal(1, 'A'), renewal(2, 'A', 'B')];
    expect(says({ planned: joined })).toContain(
      'another between 2 Feb and 20 Feb 2027 covers A and B',
    );
  });

  test.each([
    [['A', 'B', 'C'], 'A, B and C'],
    [['A', 'B', 'C', 'D'], 'A, B and 2 other hosts'],
    [['A', 'B', 'C', 'D', 'E'], 'A, B and 3 other hosts'],
    [['A', 'A', 'B', 'C'], 'A, B and C'],
  ])('%j are %s', (hosts, names) => {
    expect(says({ planned: [renewal(1, ...hosts)] })).toMatch(new RegExp(`covers ${names}\\.$`));
  });

  test('a plan that may not be the least says so', () => {
    expect(says({ planned: [renewal(1, 'A')], exact: false })).toMatch(
      /covers A\. This is the best plan found; one with fewer may exist\.$/,
    );
  });
});
