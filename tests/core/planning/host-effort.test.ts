import { describe, expect, test } from 'vitest';
import { hostEffort } from '../../../src/core/planning/host-effort.ts';
import type { SeasonRows } from '../../../src/core/season/season-rows.ts';
import { clause, day, givenHost, givenRequirement, givenRotation } from '../requirements/given.ts';
import { givenSeason } from './renewals/given-season.ts';

const asking = (...types: readonly string[]) =>
  givenHost(types.map((type) => givenRequirement(clause(type), { title: type })));
const yale = asking('cv', 'bls');
const bu = asking('bls');

function season(more: Partial<SeasonRows> = {}): SeasonRows {
  const rows = givenSeason({ stays: [] });
  return {
    ...rows,
    record: [],
    staleAfterMonths: 12,
    hosts: [yale, bu],
    rotations: [],
    ...more,
  };
}
const atYale = givenRotation({ host: yale.id, start: day('2027-03-01'), end: day('2027-03-19') });
const atBu = givenRotation({ host: bu.id, start: day('2027-02-01'), end: day('2027-02-26') });
const titles = ({ effort }: ReturnType<typeof hostEffort>) =>
  effort.items.map(({ title }) => title);

describe('the days that a host is judged on', () => {
  test('are those of its own rotation', () => {
    const rows = season({ rotations: [atBu, atYale] });
    expect(hostEffort(rows, yale, {})).toMatchObject({
      start: '2027-03-01',
      end: '2027-03-19',
      assumed: false,
    });
  });

  test('are assumed after the others where it has none', () => {
    expect(hostEffort(season({ rotations: [atBu] }), yale, {})).toMatchObject({
      start: '2027-03-01',
      end: '2027-03-26',
      assumed: true,
    });
  });

  test('are moved by a first day, which keeps their number, and are nobody’s guess then', () => {
    const start = day('2027-05-03');
    expect(hostEffort(season({ rotations: [atYale] }), yale, { start })).toMatchObject({
      start: '2027-05-03',
      end: '2027-05-21',
      assumed: false,
    });
    expect(hostEffort(season(), yale, { start })).toMatchObject({
      end: '2027-05-28',
      assumed: false,
    });
  });

  test('are lengthened by a last day alone, which leaves the first a guess', () => {
    const end = day('2027-04-02');
    expect(hostEffort(season({ rotations: [atBu] }), yale, { end })).toMatchObject({
      start: '2027-03-01',
      end: '2027-04-02',
      assumed: true,
    });
  });

  test('may be one day, and never end before they begin', () => {
    const one = { start: day('2027-05-03'), end: day('2027-05-03') };
    expect(hostEffort(season(), yale, one)).toMatchObject(one);
    expect(() => hostEffort(season(), yale, { ...one, end: day('2027-05-02') })).toThrow(
      'The last day lies before the first.',
    );
  });
});

describe('what a host adds', () => {
  test('is counted beside the rotations at other hosts, not beside its own', () => {
    expect(titles(hostEffort(season(), yale, {}))).toEqual(['cv', 'bls']);
    expect(titles(hostEffort(season({ rotations: [atYale] }), yale, {}))).toEqual(['cv', 'bls']);
    expect(titles(hostEffort(season({ rotations: [atYale, atBu] }), yale, {}))).toEqual(['cv']);
  });

  test('is not counted beside a rotation that is over, or whose host is gone', () => {
    const over = { ...atBu, start: day('2026-10-05'), end: day('2026-10-30') };
    expect(titles(hostEffort(season({ rotations: [over] }), yale, {}))).toEqual(['cv', 'bls']);
    const gone = season({ hosts: [yale], rotations: [atBu] });
    expect(titles(hostEffort(gone, yale, {}))).toEqual(['cv', 'bls']);
  });

  test('leaves out what its own rotation was spared', () => {
    const [cv] = yale.requirements;
    const waived = { kind: 'waived', note: '', on: day('2026-11-01') } as const;
    const spared = { ...atYale, exceptions: [{ ...waived, requirement: cv?.id as never }] };
    expect(titles(hostEffort(season({ rotations: [spared] }), yale, {}))).toEqual(['bls']);
  });
});
