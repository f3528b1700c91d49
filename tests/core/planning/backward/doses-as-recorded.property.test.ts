import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dosesOf } from '../../../../src/core/immunizations/count-doses.ts';
import {
  dosesLeft,
  hepatitisBSeries,
  nextDoseFrom,
} from '../../../../src/core/immunizations/hepatitis-b-series.ts';
import type { ImmunizationRecord } from '../../../../src/core/immunizations/immunization-record.ts';
import {
  DOSES_WANTED,
  MMR_PARTS,
  mmrDoses,
  varicellaDoses,
} from '../../../../src/core/immunizations/mmr-standing.ts';
import { soundEntries } from '../../../../src/core/immunizations/record-circumstances.ts';
import { planBackward } from '../../../../src/core/planning/plan-backward.ts';
import { addDays } from '../../../../src/core/shared/day.ts';
import { anyRecord } from '../../immunizations/record-arbitraries.ts';
import { clause, day } from '../../requirements/given.ts';
import { givenSeason } from '../renewals/given-season.ts';

const TODAY = day('2026-07-01');
/** Some doses of the random records lie before the first birthday, some before birth, some after today. */
const BORN = day('2025-02-15');
const AT = { dateOfBirth: BORN, today: TODAY };

/** The numbers of the doses that the plan still asks for, where a host wants the laboratory's word. */
function dosesPlanned(record: ImmunizationRecord, type: string): number[] {
  const rules = [clause(type, { kind: 'attribute', fact: 'signed', oneOf: ['yes'] })];
  const rows = givenSeason({
    today: TODAY,
    stays: [{ host: 'Penn', start: '2028-04-05', rules }],
    profile: { dateOfBirth: BORN },
  });
  return planBackward({ ...rows, record })
    .flatMap(({ key }) => (key.startsWith(`${type}:dose-`) ? [Number(key.at(-1))] : []))
    .sort();
}

const numbers = (had: number, left: number) =>
  Array.from({ length: left }, (_, index) => had + index + 1);

describe('the plan asks for the doses that the record does not count, and for no others', () => {
  test('of MMR: each of measles, mumps and rubella', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const counted = mmrDoses(soundEntries(record, AT), BORN);
        const left = Math.max(
          ...MMR_PARTS.map((part) => DOSES_WANTED[part] - counted[part].counted.length),
          0,
        );
        expect(dosesPlanned(record, 'mmr')).toEqual(numbers(2 - left, left));
      }),
      { numRuns: 300 },
    );
  });

  test('of varicella', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const had = Math.min(2, varicellaDoses(soundEntries(record, AT)).counted.length);
        expect(dosesPlanned(record, 'varicella')).toEqual(numbers(had, 2 - had));
      }),
      { numRuns: 300 },
    );
  });

  test('of hepatitis B, whatever the products', () => {
    const withoutTiters = anyRecord.map((record) => record.filter(({ kind }) => kind === 'dose'));
    fc.assert(
      fc.property(withoutTiters, (record) => {
        const series = hepatitisBSeries(soundEntries(record, AT)).series.at(-1) ?? [];
        expect(dosesPlanned(record, 'hepatitis-b')).toEqual(
          numbers(series.length, dosesLeft(series)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('a dose of the last product counts from the day that is named, and never a day sooner', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const doses = dosesOf(soundEntries(record, {}), ['hepatitis-b']);
        const { series } = hepatitisBSeries(doses);
        const current = series.at(-1) ?? [];
        const [last, from] = [current.at(-1), nextDoseFrom(current)];
        fc.pre(last !== undefined && from !== undefined && dosesLeft(current) > 0);
        if (last === undefined || from === undefined) return;
        const counts = (on: typeof from) =>
          hepatitisBSeries([...current, { ...last, id: 'next' as never, on }]).early.length === 0;
        expect(counts(from)).toBe(true);
        expect(counts(addDays(from, -1))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
