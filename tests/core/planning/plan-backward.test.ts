import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import { planBackward } from '../../../src/core/planning/plan-backward.ts';
import type { Span } from '../../../src/core/shared/day.ts';
import {
  clause,
  day,
  givenDocument,
  givenRequirement,
  givenWaiting,
} from '../requirements/given.ts';
import { days, find, plan } from './backward/given-plan.ts';
import { givenSeason, QUICK_TYPES, type Season } from './renewals/given-season.ts';

const span = (amount: number, unit: Span['unit']): Span => ({ amount, unit });

describe('visa and papers', () => {
  const passport: Season = {
    stays: [{ host: 'Weill Cornell', start: '2027-04-05' }],
    types: CATALOGUE,
  };

  test('the visa is in hand a week before the first start, the appointment so long before as it takes', () => {
    const steps = plan({ ...passport, profile: { nationalities: ['TR'] } });
    expect(days(steps)).toEqual({ 'visa:appointment': '2027-02-01', 'visa:in-hand': '2027-03-29' });
  });

  test('applied for, only the last day is left; held, or with a US passport, nothing', () => {
    const profile = { nationalities: ['TR'] };
    const waiting = plan({ ...passport, profile, documents: [givenWaiting('visa', '2026-11-20')] });
    expect(waiting.map(({ key }) => key)).toEqual(['visa:in-hand']);
    const held = [givenDocument('visa', { expires: '2030-01-01' })];
    expect(plan({ ...passport, profile, documents: held })).toEqual([]);
    const ended = [givenDocument('visa', { expires: '2027-01-01' })];
    expect(plan({ ...passport, profile, documents: ended })).toHaveLength(2);
    expect(plan({ ...passport, profile: { nationalities: ['DE', 'US'] } })).toEqual([]);
  });

  test('transcript, state permission and agreement are asked for so long before as they take', () => {
    const steps = plan({
      types: CATALOGUE,
      stays: [
        {
          host: 'Weill Cornell',
          start: '2027-09-06',
          rules: [
            clause('transcript'),
            clause('state-permission'),
            clause('affiliation-agreement'),
          ],
        },
      ],
    });
    expect(days(steps)).toEqual({
      'affiliation-agreement:ask': '2027-06-27',
      'state-permission:ask': '2027-07-25',
      'transcript:ask': '2027-08-22',
    });
    expect(find(steps, 'affiliation-agreement:ask')?.why).toContain('8 to 10 weeks');
  });

  test('each host’s own paper is a step of its own, and what all take is one', () => {
    const rules = [clause('transcript'), clause('state-permission')];
    const steps = plan({
      types: CATALOGUE,
      stays: [
        { host: 'Weill Cornell', start: '2027-09-06', rules },
        { host: 'Mount Sinai', start: '2027-10-04', rules },
      ],
    });
    expect(steps.map(({ type, day: on }) => [type, on])).toEqual([
      ['state-permission', '2027-07-25'],
      ['state-permission', '2027-08-22'],
      ['transcript', '2027-08-22'],
    ]);
    expect(steps.map(({ why }) => why.split(' wants')[0])).toEqual([
      'Weill Cornell',
      'Mount Sinai',
      'Weill Cornell',
    ]);
    expect(steps.map(({ rotations }) => rotations.length)).toEqual([1, 1, 2]);
  });

  test('a paper in another language is translated where a host wants English', () => {
    const requirement = givenRequirement(clause('transcript'), {
      note: 'In English or with a certified translation.',
      phase: 'before-start',
    });
    const yale = (language: string): Season => ({
      types: CATALOGUE,
      stays: [{ host: 'Yale', start: '2027-04-05', requirements: [requirement] }],
      documents: [givenDocument('transcript', { facts: { language } })],
    });
    expect(plan(yale('Turkish'))[0]).toMatchObject({
      key: 'translation:ask',
      day: '2027-03-21',
      action: 'Have',
      about: 'the medical school transcript translated and certified',
    });
    expect(plan(yale('English'))).toEqual([]);
  });
});

describe('the hosts’ own days', () => {
  const at = (
    start: string,
    admission: NonNullable<Season['stays'][0]['admission']>,
    more = {},
  ): Season => ({
    stays: [
      {
        host: 'Host',
        start,
        admission,
        rotation: { stage: 'researching', appliedOn: undefined, ...more },
      },
    ],
  });
  const only = (season: Season) =>
    plan(season).map(({ day: on, from, action, about }) => [on, from, `${action} ${about}`]);

  test('Yale: four months before, suggested six', () => {
    const lead = {
      kind: 'lead-time',
      closes: span(4, 'months'),
      opens: span(6, 'months'),
    } as const;
    expect(only(at('2027-07-05', [lead]))).toEqual([
      ['2027-03-05', '2027-01-05', 'Send the application to Host'],
    ]);
    expect(plan(at('2027-07-05', [lead]))[0]?.source?.url).toBe('https://host.example');
  });

  test('an application that is out has no closing day; what follows it still has', () => {
    const rules = [
      { kind: 'lead-time', closes: span(45, 'days') },
      { kind: 'due-before', what: 'Documents', span: span(15, 'days') },
    ] as const;
    expect(
      only(at('2027-07-05', rules, { stage: 'applied', appliedOn: day('2026-11-20') })),
    ).toEqual([['2027-06-20', undefined, 'Get documents to Host']]);
  });

  test('UIC: each fixed block closes on its own day', () => {
    const blocks = [
      { start: day('2027-01-06'), end: day('2027-02-01'), applyBy: day('2026-12-06') },
      { start: day('2027-03-01'), end: day('2027-03-26'), applyBy: day('2027-01-01') },
    ];
    expect(only(at('2027-03-01', [{ kind: 'fixed-blocks', blocks }]))[0]?.[0]).toBe('2027-01-01');
  });

  test('Stanford: the last quarter window that is answered before the start', () => {
    const windows = [
      { from: '04-01', to: '04-30', answeredBy: '05-14' },
      { from: '07-01', to: '07-31', answeredBy: '08-13' },
      { from: '10-01', to: '10-31', answeredBy: '11-15' },
      { from: '01-01', to: '01-31', answeredBy: '02-15' },
    ];
    const rule = { kind: 'application-windows', windows } as const;
    expect(only(at('2027-06-28', [rule]))[0]).toEqual([
      '2027-04-30',
      '2027-04-01',
      'Send the application to Host',
    ]);
    expect(only(at('2028-02-10', [rule]))[0]?.[0]).toBe('2027-10-31');
    // That of 10 Feb 2027 was over on 31 Oct: there is nothing left to plan.
    expect(only(at('2027-02-10', [rule]))).toEqual([]);
  });
});

describe('what vanishes', () => {
  const stays = [{ host: 'Mayo', start: '2027-09-06', rules: [clause('usmle-step-1')] }];

  test('a score report is saved within 365 days; saved, it is no step', () => {
    const tests = [{ test: 'USMLE Step 1', takenOn: day('2026-04-18') }];
    const [step] = plan({ stays, profile: { tests } });
    expect(step).toMatchObject({ key: 'save:usmle-step-1', day: '2027-04-18' });
    expect(step?.why).toContain('only a paid transcript');
    const held = [givenDocument('usmle-step-1', { issued: '2026-05-06' })];
    expect(plan({ stays, profile: { tests }, documents: held })).toEqual([]);
  });

  test('counted from the day it was asked for where that is known; an FSMB link lives 30 days', () => {
    const waiting = givenWaiting('usmle-step-1', '2026-11-20');
    expect(plan({ stays, documents: [waiting] })[0]?.day).toBe('2027-11-20');
    const link = { ...waiting, issuer: 'FSMB' };
    expect(plan({ stays, documents: [link] })[0]?.day).toBe('2026-12-20');
  });

  test('a host’s own span of anything that is waited for', () => {
    const card = clause('bls', { kind: 'downloadable-until', span: span(60, 'days') });
    const season: Season = {
      stays: [{ host: 'BU', start: '2027-09-06', rules: [card] }],
      documents: [givenWaiting('bls', '2026-11-20')],
    };
    expect(plan(season)[0]).toMatchObject({ key: 'save:bls', day: '2027-01-19' });
  });
});

test('keys are unique, the order is by day, and rows in any order give the same steps', () => {
  const season: Season = {
    types: CATALOGUE,
    profile: { nationalities: ['TR'], taughtInEnglish: false },
    stays: ['2027-03-01', '2027-06-07', '2027-09-06'].map((start, index) => ({
      host: `Host ${index}`,
      start,
      rules: QUICK_TYPES.map(({ key }) => clause(key)),
      admission: [{ kind: 'lead-time', closes: span(45, 'days') }] as const,
    })),
  };
  const rows = givenSeason(season);
  const steps = planBackward({ ...rows, record: [] });
  expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
  expect(steps.map(({ day: on }) => on)).toEqual(steps.map(({ day: on }) => on).sort());
  const turned = {
    ...rows,
    rotations: [...rows.rotations].reverse(),
    hosts: [...rows.hosts].reverse(),
  };
  expect(planBackward({ ...turned, record: [] })).toEqual(steps);
});
