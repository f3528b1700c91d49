import { describe, expect, test } from 'vitest';
import { givenAntiHbs } from '../../immunizations/given-record.ts';
import { clause, givenDocument } from '../../requirements/given.ts';
import type { Stay } from '../renewals/given-season.ts';
import { days, dose, find, plan } from './given-plan.ts';

const rules = [clause('hepatitis-b', { kind: 'at-least', fact: 'titer', value: 10 })];
const stay = (host: string, start: string): Stay => ({ host, start, rules });
const stays = [stay('BU', '2027-09-06')];
const low = givenAntiHbs('2026-11-10', 6);
const three = (...on: readonly string[]) => on.map((each) => dose('hepatitis-b', each));

describe('a series that is under way keeps its course', () => {
  test('two doses are left after one of the usual series', () => {
    const steps = plan({ stays }, [dose('hepatitis-b', '2026-11-20', 'Engerix-B')]);
    expect(days(steps)).toEqual({
      'hepatitis-b:dose-2': '2027-06-13',
      'hepatitis-b:dose-3': '2027-08-08',
      'hepatitis-b:titer': '2027-09-05',
    });
    expect(find(steps, 'hepatitis-b:dose-2')).toMatchObject({
      action: 'Have',
      about: 'the second hepatitis B dose',
    });
  });

  test('even where only the shorter course would come in time', () => {
    const near = [stay('Near', '2027-03-02')];
    const usual = plan({ stays: near }, [dose('hepatitis-b', '2026-11-20', 'Engerix-B')]);
    expect(find(usual, 'hepatitis-b:dose-2')?.why).toContain('three doses over 6 months');
  });

  test('one of Heplisav-B is followed by the other, where the usual series would come in time too', () => {
    const short = plan({ stays }, [dose('hepatitis-b', '2026-11-20', 'Heplisav-B')]);
    expect(days(short)).toEqual({
      'hepatitis-b:dose-2': '2027-08-08',
      'hepatitis-b:titer': '2027-09-05',
    });
    expect(find(short, 'hepatitis-b:dose-2')?.why).toContain('Heplisav-B, two doses 28 days apart');
  });

  test('a dose after a whole series begins the second one', () => {
    const steps = plan({ stays }, three('2020-01-10', '2020-03-10', '2020-07-10', '2026-11-01'));
    expect(Object.keys(days(steps))).toEqual([
      'hepatitis-b:dose-2',
      'hepatitis-b:dose-3',
      'hepatitis-b:titer',
    ]);
  });

  test('before the first dose the series is begun', () => {
    expect(find(plan({ stays }), 'hepatitis-b:dose-1')).toMatchObject({
      action: 'Begin',
      about: 'the hepatitis B series, if you were never vaccinated',
    });
    expect(find(plan({ stays }), 'hepatitis-b:dose-2')?.about).toBe('the second hepatitis B dose');
  });
});

describe('when the blood is drawn', () => {
  const why = (today: string, record: Parameters<typeof plan>[1], documents = {}) =>
    find(plan({ stays, today, ...documents }, record), 'hepatitis-b:titer');

  test('four to eight weeks after the third dose, while they last', () => {
    const record = three('2026-01-10', '2026-03-10', '2026-11-01');
    const within = (today: string) => why(today, record)?.why;
    expect(why('2026-11-10', record)?.from).toBe('2026-11-29');
    const between = 'drawn between 29 Nov 2026 and 27 Dec 2026 after the last dose';
    expect(within('2026-12-26')).toContain(between);
    expect(within('2026-12-27')).toContain(between);
    expect(within('2026-12-28')).toContain(
      'the 4 to 8 weeks after your last dose are over, so ask whether a draw now is enough',
    );
  });

  test('a titer of the record that is too low asks for a further dose first, as one on paper does', () => {
    const steps = plan({ stays }, [...three('2020-01-10', '2020-03-10', '2020-07-10'), low]);
    expect(Object.keys(days(steps))).toEqual(['hepatitis-b:further-dose', 'hepatitis-b:titer']);
    expect(find(steps, 'hepatitis-b:further-dose')?.why).toContain('The antibody was 6 mIU/mL');
  });

  test('after the further dose that a low titer asks for, not after the series', () => {
    const documents = [givenDocument('hepatitis-b', { facts: { titer: 6 } })];
    const record = three('2026-01-10', '2026-03-10', '2026-11-01');
    const titer = why('2026-11-10', record, { documents });
    expect(titer?.why).toContain('drawn 4 to 8 weeks after the last dose');
    expect(titer?.from).toBeUndefined();
  });
});

describe('the host that the days are counted back from', () => {
  const documents = [givenDocument('hepatitis-b', { facts: { doses: 3 } })];
  const two = [stay('Near', '2026-12-15'), stay('Far', '2027-03-01')];
  const drawn = (today: string) =>
    find(plan({ stays: two, documents, today }), 'hepatitis-b:titer')?.day;

  test('is the first that the draw still reaches, on its last day too', () => {
    expect(drawn('2026-12-01')).toBe('2026-12-14');
    expect(drawn('2026-12-14')).toBe('2026-12-14');
  });

  test('is the last of all where none can be served', () => {
    const late = ['2026-12-03', '2026-12-05', '2026-12-08'].map((start, index) =>
      stay(`Host ${index + 1}`, start),
    );
    expect(find(plan({ stays: late }), 'hepatitis-b:dose-1')?.why).toContain(
      'Host 3 wants the antibody result',
    );
  });
});

test('the hosts that want the number are named, three at the most', () => {
  const names = ['Yale', 'BU', 'Penn', 'Duke'];
  const said = (count: number) =>
    find(
      plan({
        stays: names.slice(0, count).map((name, index) => stay(name, `2027-0${index + 5}-03`)),
      }),
      'hepatitis-b:titer',
    )?.why;
  expect(said(1)).toMatch(/^Yale wants the number/);
  expect(said(2)).toMatch(/^Yale and BU want the number/);
  expect(said(3)).toMatch(/^Yale, BU and Penn want the number/);
  expect(said(4)).toMatch(/^Yale, BU and Penn want the number/);
});
