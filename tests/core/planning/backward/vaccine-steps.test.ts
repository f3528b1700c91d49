import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../../src/core/documents/catalogue.ts';
import type { Predicate } from '../../../../src/core/requirements/predicates/predicate.ts';
import type { Span } from '../../../../src/core/shared/day.ts';
import { clause, day, givenDocument } from '../../requirements/given.ts';
import type { Season } from '../renewals/given-season.ts';
import { days, dose, find, plan } from './given-plan.ts';

const span = (amount: number, unit: Span['unit']): Span => ({ amount, unit });

const titer10 = clause('hepatitis-b', { kind: 'at-least', fact: 'titer', value: 10 });

describe('hepatitis B', () => {
  const at = (start: string) => [{ host: 'BU', start, rules: [titer10] }];

  test('the usual series begins seven months before the start at the latest', () => {
    const steps = plan({ stays: at('2027-09-06'), types: CATALOGUE });
    expect(days(steps)).toEqual({
      'hepatitis-b:dose-1': '2027-02-01',
      'hepatitis-b:dose-2': '2027-06-06',
      'hepatitis-b:dose-3': '2027-08-01',
      'hepatitis-b:titer': '2027-08-29',
    });
    expect(find(steps, 'hepatitis-b:titer')?.why).toContain('4 to 8 weeks after the last dose');
    expect(find(steps, 'hepatitis-b:dose-1')?.source?.url).toContain('medproctor');
  });

  test('where that is too late Heplisav-B, two months before at the latest', () => {
    const steps = plan({ stays: at('2027-03-01') });
    expect(days(steps)).toEqual({
      'hepatitis-b:dose-1': '2027-01-03',
      'hepatitis-b:dose-2': '2027-01-31',
      'hepatitis-b:titer': '2027-02-28',
    });
    expect(find(steps, 'hepatitis-b:dose-1')?.why).toContain('Heplisav-B');
  });

  test('a host that no series can serve in time does not hide the one that it can', () => {
    const steps = plan({
      stays: [{ host: 'Near', start: '2026-12-15', rules: [titer10] }, ...at('2027-03-01')],
    });
    expect(find(steps, 'hepatitis-b:dose-1')?.day).toBe('2027-01-03');
    expect(find(steps, 'hepatitis-b:dose-1')?.rotations).toHaveLength(2);
  });

  test('doses on record are done, and the next waits for its interval', () => {
    const steps = plan({ stays: at('2027-09-06') }, [
      dose('hepatitis-b', '2026-11-20'),
      dose('hepatitis-b', '2026-10-20'),
    ]);
    expect(find(steps, 'hepatitis-b:dose-1')).toBeUndefined();
    expect(find(steps, 'hepatitis-b:dose-3')?.from).toBe('2027-02-09');
  });

  test('the usual series is chosen while its first dose can still be had today', () => {
    const on = (today: string) => days(plan({ stays: at('2027-09-06'), today, types: CATALOGUE }));
    expect(Object.keys(on('2027-02-01'))).toContain('hepatitis-b:dose-3');
    expect(on('2027-02-02')).toEqual({
      'hepatitis-b:dose-1': '2027-07-04',
      'hepatitis-b:dose-2': '2027-08-01',
      'hepatitis-b:titer': '2027-08-29',
    });
  });

  test('a host is served by the next dose on the last day that its interval leaves', () => {
    const near = { host: 'Near', start: '2027-03-02', rules: [titer10] };
    const season = { stays: [near, ...at('2027-09-06')] };
    // Counted back from 2 Mar 2027 the second dose of Heplisav-B is due on 1 Feb 2027.
    const second = (first: string) => {
      const steps = plan({ ...season, today: '2027-01-20' }, [
        dose('hepatitis-b', first, 'Heplisav-B'),
      ]);
      return find(steps, 'hepatitis-b:dose-2')?.day;
    };
    expect(second('2027-01-04')).toBe('2027-02-01');
    expect(second('2027-01-05')).toBe('2027-08-08');
  });

  test('the titer of a finished series waits for its four weeks, while they are to come', () => {
    const drawnFrom = (start: string, last: string, today: string) => {
      const record = [dose('hepatitis-b', '2026-11-01', 'Heplisav-B')];
      const steps = plan({ stays: at(start), today }, [
        ...record,
        dose('hepatitis-b', last, 'Heplisav-B'),
      ]);
      return find(steps, 'hepatitis-b:titer')?.from;
    };
    expect(drawnFrom('2027-09-06', '2026-12-01', '2026-12-10')).toBe('2026-12-29');
    expect(drawnFrom('2027-09-06', '2026-12-01', '2026-12-28')).toBe('2026-12-29');
    expect(drawnFrom('2027-09-06', '2026-12-01', '2026-12-29')).toBe(undefined);
    expect(drawnFrom('2026-12-30', '2026-12-01', '2026-12-10')).toBe(undefined);
    expect(drawnFrom('2026-12-31', '2026-12-01', '2026-12-10')).toBe('2026-12-29');
  });

  test('after a dose of another kind one more of Heplisav-B makes its two', () => {
    const steps = plan({ stays: at('2027-09-06') }, [
      dose('hepatitis-b', '2026-10-01', 'Engerix-B'),
      dose('hepatitis-b', '2026-11-10', 'Heplisav-B'),
    ]);
    expect(days(steps)).toEqual({
      'hepatitis-b:dose-3': '2027-08-08',
      'hepatitis-b:titer': '2027-09-05',
    });
    expect(find(steps, 'hepatitis-b:dose-3')?.from).toBe('2026-12-08');
  });

  test('three doses on a paper leave the titer; one that is too low asks for a further dose first', () => {
    const paper = (facts: Record<string, number>) => [givenDocument('hepatitis-b', { facts })];
    const done = plan({ stays: at('2027-09-06'), documents: paper({ doses: 3 }) });
    expect(done.map(({ key }) => key)).toEqual(['hepatitis-b:titer']);
    const low = plan({ stays: at('2027-09-06'), documents: paper({ titer: 6 }) });
    expect(low.map(({ key }) => key)).toEqual(['hepatitis-b:further-dose', 'hepatitis-b:titer']);
    const enough = plan({ stays: at('2027-09-06'), documents: paper({ titer: 14 }) });
    expect(enough).toEqual([]);
  });
});

describe('live vaccines and tuberculosis tests', () => {
  const mmr = clause('mmr', { kind: 'at-least', fact: 'doses', value: 2 });
  const tb: Predicate = { kind: 'not-older-than', span: span(90, 'days'), at: 'start' };
  const stays = [{ host: 'Penn', start: '2027-04-05', rules: [mmr, clause('tb-test', tb)] }];

  test('two doses lie 28 days apart, the second by the day before the start', () => {
    const steps = plan({ stays: [{ host: 'Penn', start: '2027-04-05', rules: [mmr] }] });
    expect(days(steps)).toEqual({ 'mmr:dose-1': '2027-03-07', 'mmr:dose-2': '2027-04-04' });
  });

  test('each dose is named by its number', () => {
    const season: Season = { stays: [{ host: 'Penn', start: '2027-04-05', rules: [mmr] }] };
    const about = (key: string, record: Parameters<typeof plan>[1] = []) =>
      find(plan(season, record), key)?.about;
    expect(about('mmr:dose-1')).toBe('the first MMR dose');
    expect(about('mmr:dose-2')).toBe('the second MMR dose');
    const had = [dose('mmr', '2026-11-20')];
    expect(about('mmr:dose-2', had)).toBe('the second MMR dose');
  });

  test('a titer is named as another way only where the host takes one', () => {
    const step = (rule: ReturnType<typeof clause>) =>
      find(plan({ stays: [{ host: 'Penn', start: '2027-04-05', rules: [rule] }] }), 'mmr:dose-1');
    expect(step(mmr)?.why).toMatch(/^Penn wants two doses by 4 Apr 2027;/);
    expect(step(clause('mmr'))?.about).toBe('the first MMR dose, unless a titer shows immunity');
    expect(step(clause('mmr'))?.why).toMatch(/^Penn takes two doses or a titer by 4 Apr 2027;/);
  });

  test('the last live vaccine decides how long the test waits, to the day on which it is free', () => {
    const record = [dose('yellow-fever', '2026-11-20'), dose('mmr', '2026-10-01')];
    const waits = (today: string) =>
      find(plan({ stays, today }, record), 'tb-test:after-live-vaccine')?.from;
    expect(waits('2026-12-17')).toBe('2026-12-18');
    expect(waits('2026-12-18')).toBeUndefined();
  });

  test('a titer is asked for inside a rule of several too', () => {
    const titers = clause('mmr', { kind: 'attribute', fact: 'evidence', oneOf: ['titer'] });
    const all = { kind: 'all', rules: [titers, clause('cv')] } as const;
    const steps = plan({ stays: [{ host: 'UCSF', start: '2027-04-05', rules: [all] }] });
    expect(steps.map(({ key }) => key)).toEqual(['mmr:titer']);
  });

  test('the second waits 28 days after the first on record', () => {
    const steps = plan({ stays: [{ host: 'Penn', start: '2027-04-05', rules: [mmr] }] }, [
      dose('mmr', '2026-11-20'),
    ]);
    expect(days(steps)).toEqual({ 'mmr:dose-2': '2027-04-04' });
    expect(find(steps, 'mmr:dose-2')?.from).toBe('2026-12-18');
  });

  test('a dose at nine months of age is none, here as in the record', () => {
    const season: Season = {
      stays: [{ host: 'Penn', start: '2027-04-05', rules: [mmr] }],
      profile: { dateOfBirth: day('2000-01-10') },
    };
    const at = (on: string) => Object.keys(days(plan(season, [dose('mmr', on)])));
    expect(at('2000-10-10')).toEqual(['mmr:dose-1', 'mmr:dose-2']);
    expect(at('2001-01-09')).toEqual(['mmr:dose-1', 'mmr:dose-2']);
    expect(at('2001-01-10')).toEqual(['mmr:dose-2']);
  });

  test('doses of the parts count: one more of MMR makes what is left of them', () => {
    const season: Season = { stays: [{ host: 'Penn', start: '2027-04-05', rules: [mmr] }] };
    const measles = dose('measles', '2026-10-20');
    expect(Object.keys(days(plan(season, [measles])))).toEqual(['mmr:dose-1', 'mmr:dose-2']);
    const steps = plan(season, [measles, dose('mumps', '2026-11-20')]);
    expect(days(steps)).toEqual({ 'mmr:dose-2': '2027-04-04' });
    expect(find(steps, 'mmr:dose-2')?.from).toBe('2026-12-18');
  });

  test('a dose that is still to come counts for nothing', () => {
    const steps = plan({ stays }, [dose('mmr', '2026-11-20'), dose('mmr', '2027-01-20')]);
    expect(find(steps, 'mmr:dose-2')?.day).toBe('2027-04-04');
    expect(find(steps, 'tb-test:after-live-vaccine')?.from).toBe('2026-12-18');
  });

  test('any live vaccine makes the tuberculosis test wait', () => {
    const steps = plan({ stays }, [dose('yellow-fever', '2026-11-20')]);
    expect(find(steps, 'tb-test:after-live-vaccine')?.why).toContain('You had yellow fever on');
  });

  test('the tuberculosis test goes before the vaccine or with it, else four weeks after', () => {
    expect(find(plan({ stays }), 'tb-test:with-live-vaccine')?.day).toBe('2027-03-07');
    const after = plan({ stays }, [dose('mmr', '2026-11-20')]);
    expect(find(after, 'tb-test:after-live-vaccine')?.from).toBe('2026-12-18');
    expect(find(after, 'tb-test:with-live-vaccine')).toBeUndefined();
  });

  test('a host that wants titers even from the vaccinated gets a titer step', () => {
    const titers = clause('mmr', { kind: 'attribute', fact: 'evidence', oneOf: ['titer'] });
    const steps = plan({ stays: [{ host: 'UCSF', start: '2027-04-05', rules: [titers] }] });
    expect(steps.map(({ key }) => key)).toEqual(['mmr:titer']);
  });
});
