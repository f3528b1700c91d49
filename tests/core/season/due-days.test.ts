import { describe, expect, test } from 'vitest';
import type { AdmissionDemand } from '../../../src/core/admission/demands/demand-kinds.ts';
import type { DocumentsBound } from '../../../src/core/admission/judging/documents-bound.ts';
import type { Phase } from '../../../src/core/requirements/requirement.ts';
import type { ExplainedVerdict, Verdict } from '../../../src/core/requirements/verdict.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import { judgeSeason } from '../../../src/core/season/judge-season.ts';
import { createSeasonMemory } from '../../../src/core/season/season-memory.ts';
import type { Span } from '../../../src/core/shared/day.ts';
import { givenRule } from '../admission/given-admission.ts';
import { clause, day, givenHost, givenRequirement, judgeHost } from '../requirements/given.ts';
import { givenRows, rotationAt } from './given-season.ts';

const span = (amount: number, unit: Span['unit']): Span => ({ amount, unit });

interface Given {
  readonly today?: string;
  readonly phase?: Phase;
  readonly type?: string;
  readonly title?: string;
  readonly admission?: readonly AdmissionDemand[];
  readonly rotation?: Partial<Rotation>;
  readonly exception?: 'will-follow';
}

/** The verdict on a missing paper of a rotation from 5 Apr 2027 that is being looked into. */
function verdictOn(given: Given): ExplainedVerdict {
  const { phase = 'apply', type = 'malpractice', title = 'Item', admission = [] } = given;
  const requirement = givenRequirement(clause(type), { phase, title });
  const host = givenHost([requirement], { admission: admission.map((one) => givenRule(one)) });
  const exceptions =
    given.exception === undefined
      ? []
      : [{ requirement: requirement.id, kind: given.exception, note: '', on: day('2027-01-02') }];
  const rotation = {
    start: day('2027-04-05'),
    end: day('2027-04-30'),
    stage: 'researching',
    exceptions,
    ...given.rotation,
  } as const;
  const [verdict] = judgeHost(host, { rotation, today: given.today ?? '2027-01-12' }).items;
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

const CLOSES: AdmissionDemand = {
  kind: 'fixed-blocks',
  blocks: [{ start: day('2027-04-05'), end: day('2027-04-30'), applyBy: day('2027-01-29') }],
};
const ALL: DocumentsBound = { kind: 'all' };
const due = (amount: number, unit: Span['unit'], binds: DocumentsBound = ALL): AdmissionDemand => ({
  kind: 'documents-due',
  binds,
  by: { kind: 'before-start', span: span(amount, unit) },
});
const DOCUMENTS = due(4, 'weeks');
const LATE_DOCUMENTS = due(15, 'weeks');
const yearly = (on: string): AdmissionDemand => ({
  kind: 'documents-due',
  binds: ALL,
  by: { kind: 'day-of-year', day: on },
});
const applied = (on: string): Partial<Rotation> => ({ stage: 'applied', appliedOn: day(on) });

type Answer = readonly [by: string, binds: Verdict['binds'], startBy: string, late?: string];
const answer = ({ by, binds, startBy, lateSince }: Verdict) => [by, binds, startBy, lateSince];

describe('a malpractice certificate, which takes two weeks, for a start on 5 Apr 2027', () => {
  test.each<[string, Given, Answer]>([
    [
      'Back Bay: wanted to apply, and applications close on 29 Jan',
      { admission: [CLOSES] },
      ['2027-01-29', 'closing', '2027-01-15'],
    ],
    [
      'the day of application, where the applicant has one before the closing',
      { admission: [CLOSES], rotation: { appliedOn: day('2027-01-27') } },
      ['2027-01-27', 'application', '2027-01-13'],
    ],
    [
      'the closing, where the applicant’s own day lies after it',
      { admission: [CLOSES], rotation: { appliedOn: day('2027-02-10') } },
      ['2027-01-29', 'closing', '2027-01-15'],
    ],
    [
      'a closing nearer than it takes: start today',
      { admission: [CLOSES], today: '2027-01-20' },
      ['2027-01-29', 'closing', '2027-01-20'],
    ],
    [
      'a closing that has passed is late, and the start is the next day that binds',
      { admission: [CLOSES], today: '2027-02-01' },
      ['2027-04-04', 'before-start', '2027-02-01', '2027-01-29'],
    ],
    [
      'no word of the host: with the application, four months before the start',
      { today: '2026-11-01' },
      ['2026-12-05', 'planned', '2026-11-21'],
    ],
    [
      'a day that we only reckon is never late: start today',
      { today: '2027-01-12' },
      ['2027-04-04', 'before-start', '2027-01-12'],
    ],
    [
      'the application went out without it: late',
      { rotation: applied('2026-12-20') },
      ['2027-04-04', 'before-start', '2027-01-12', '2026-12-20'],
    ],
    [
      'it went out on a day not told',
      { rotation: { stage: 'applied' } },
      ['2027-04-04', 'before-start', '2027-01-12'],
    ],
    [
      'the closing does not bind once the application is out',
      { admission: [CLOSES], rotation: applied('2027-01-28') },
      ['2027-01-28', 'application', '2027-01-14'],
    ],
    [
      'the host lets it follow: no application waits for it',
      { admission: [CLOSES], exception: 'will-follow' },
      ['2027-04-04', 'before-start', '2027-03-21'],
    ],
    [
      'after the offer: the day before the start',
      { phase: 'after-offer' },
      ['2027-04-04', 'before-start', '2027-03-21'],
    ],
    [
      'Boston University: all documents four weeks before',
      { phase: 'before-start', admission: [CLOSES, DOCUMENTS] },
      ['2027-03-08', 'documents-due', '2027-02-22'],
    ],
    [
      'a complete set by 1 February binds what is wanted to apply as well',
      {
        admission: [yearly('02-01')],
        today: '2026-10-01',
        rotation: { appliedOn: day('2027-03-01') },
      },
      ['2027-02-01', 'documents-due', '2027-01-18'],
    ],
    [
      'the last such day before the start, were it a year before',
      { phase: 'before-start', admission: [yearly('04-05')], today: '2026-01-12' },
      ['2026-04-05', 'documents-due', '2026-03-22'],
    ],
    [
      'on 29 February, in a year without one',
      { phase: 'before-start', admission: [yearly('02-29')] },
      ['2027-02-28', 'documents-due', '2027-02-14'],
    ],
    [
      'of all days for documents the first binds',
      { phase: 'before-start', admission: [DOCUMENTS, due(6, 'weeks')] },
      ['2027-02-22', 'documents-due', '2027-02-08'],
    ],
    [
      'a day for one step binds that step',
      {
        phase: 'after-offer',
        admission: [due(6, 'weeks', { kind: 'phase', phase: 'after-offer' })],
      },
      ['2027-02-22', 'documents-due', '2027-02-08'],
    ],
    [
      'and no other',
      {
        phase: 'before-start',
        admission: [due(6, 'weeks', { kind: 'phase', phase: 'after-offer' })],
      },
      ['2027-04-04', 'before-start', '2027-03-21'],
    ],
    [
      'a day for the first day’s papers binds those',
      { phase: 'day-one', admission: [due(1, 'weeks', { kind: 'phase', phase: 'day-one' })] },
      ['2027-03-29', 'documents-due', '2027-03-15'],
    ],
    [
      'a day for certain documents binds them in every step',
      { phase: 'day-one', admission: [due(3, 'weeks', { kind: 'types', types: ['malpractice'] })] },
      ['2027-03-15', 'documents-due', '2027-03-01'],
    ],
    [
      'and no others',
      { phase: 'before-start', admission: [due(3, 'weeks', { kind: 'types', types: ['visa'] })] },
      ['2027-04-04', 'before-start', '2027-03-21'],
    ],
    [
      'words are read no more: whoever calls something "documents" binds none',
      {
        phase: 'before-start',
        admission: [{ kind: 'due-before', what: 'All documents', span: span(6, 'weeks') }],
      },
      ['2027-04-04', 'before-start', '2027-03-21'],
    ],
    [
      'a day nearer than it takes: start now, and that day still binds',
      { phase: 'before-start', admission: [DOCUMENTS], today: '2027-03-01' },
      ['2027-03-08', 'documents-due', '2027-03-01'],
    ],
    [
      'a day for documents that has passed is late',
      { phase: 'before-start', admission: [LATE_DOCUMENTS] },
      ['2027-04-04', 'before-start', '2027-01-12', '2026-12-21'],
    ],
    [
      'a fee of the host is no paper',
      {
        phase: 'before-start',
        admission: [{ kind: 'due-before', what: 'Payment of all fees', span: span(1, 'months') }],
      },
      ['2027-04-04', 'before-start', '2027-03-21'],
    ],
    [
      'on the first day',
      { phase: 'day-one', admission: [DOCUMENTS] },
      ['2027-04-05', 'first-day', '2027-03-22'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(answer(verdictOn(given)).slice(0, expected.length)).toEqual(expected);
    expect(verdictOn(given).lateSince).toBe(expected[3]);
  });
});

describe('a day that the host names for one item', () => {
  const visa: AdmissionDemand = { kind: 'due-before', what: 'The visa', span: span(2, 'weeks') };

  test('Weill Cornell: the visa before the start', () => {
    const given = { phase: 'day-one', type: 'visa', admission: [visa] } as const;
    expect(answer(verdictOn(given)).slice(0, 2)).toEqual(['2027-03-22', 'documents-due']);
    expect(verdictOn({ phase: 'day-one', admission: [visa] }).by).toBe('2027-04-05');
  });

  test('any visa is in hand a week before', () => {
    const given = { phase: 'before-start', type: 'visa' } as const;
    expect(answer(verdictOn(given)).slice(0, 2)).toEqual(['2027-03-29', 'visa-in-hand']);
  });

  test('BU: the training of this title', () => {
    const training: AdmissionDemand = {
      kind: 'due-before',
      what: 'The Workday training',
      span: span(3, 'days'),
    };
    const given = { phase: 'before-start', admission: [training] } as const;
    expect(verdictOn({ ...given, title: 'Workday training' }).by).toBe('2027-04-02');
    expect(verdictOn({ ...given, title: 'Another training' }).by).toBe('2027-04-04');
  });
});

test('a closing day that the host moves moves the verdicts on a rotation that nobody touched', () => {
  const requirement = givenRequirement(clause('malpractice'));
  const host = givenHost([requirement]);
  const rotation = rotationAt(host, { start: day('2027-04-05'), stage: 'researching' });
  const rows = givenRows({ today: day('2027-01-12'), rotations: [rotation] });
  const closing = (weeks: number) => {
    const admission = [givenRule({ kind: 'lead-time', closes: span(weeks, 'weeks') })];
    return { ...rows, hosts: [{ ...host, admission }] };
  };
  const memory = createSeasonMemory();
  const byOf = (weeks: number) => judgeSeason(closing(weeks), memory)[0]?.verdicts.items[0]?.by;
  expect([byOf(4), byOf(6)]).toEqual(['2027-03-08', '2027-02-22']);
});

describe('the words name the same days', () => {
  test.each<[Given, string]>([
    [
      { admission: [CLOSES] },
      'Needed by 29 Jan 2027, when applications close; start by 15 Jan 2027: it takes',
    ],
    [
      { admission: [CLOSES], today: '2027-02-01' },
      'Needed when you apply; start now: applications closed on 29 Jan 2027, and it takes about 2 weeks',
    ],
    [
      { rotation: applied('2026-12-20') },
      'Needed by 4 Apr 2027, before the first day; start now: it was to go with your application of 20 Dec 2026, and it takes',
    ],
    [
      { phase: 'before-start', admission: [LATE_DOCUMENTS] },
      'Needed by 4 Apr 2027, before the first day; start now: it was due on 21 Dec 2026, and it takes about 2 weeks',
    ],
    [
      { phase: 'before-start', admission: [LATE_DOCUMENTS] },
      'ask the host whether it still takes it after 21 Dec 2026.',
    ],
    [
      { phase: 'before-start', admission: [DOCUMENTS], today: '2027-03-01' },
      'it would come after that day: ask the host whether it may follow.',
    ],
  ])('%j', (given, words) => {
    expect(verdictOn(given).remedy).toContain(words);
  });
});
