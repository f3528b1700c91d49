import { expect, test } from 'vitest';
import { admissionProblems } from '../../../src/core/admission/admission-problems.ts';
import { type AdmissionDemand, kindOf } from '../../../src/core/admission/demands/demand-kinds.ts';
import { PAGE } from '../hosts/given-pack.ts';
import { day } from '../requirements/given.ts';

const weeks = (amount: number) => ({ amount, unit: 'weeks' as const });
const months = (amount: number) => ({ amount, unit: 'months' as const });

test.each<readonly [AdmissionDemand, readonly string[]]>([
  [{ kind: 'status', oneOf: [] }, ['oneOf']],
  [{ kind: 'status', oneOf: ['student'] }, []],
  [{ kind: 'accreditation', oneOf: [] }, ['oneOf']],
  [{ kind: 'test-passed', anyOf: [] }, ['anyOf']],
  [{ kind: 'score', test: ' ', atLeast: 0 }, ['test', 'atLeast']],
  [{ kind: 'score', test: 'TOEFL', atLeast: 100, within: months(0) }, ['within']],
  [{ kind: 'score', test: 'IELTS', atLeast: 1 }, []],
  [{ kind: 'clinical-weeks', atLeast: 0 }, ['atLeast']],
  [{ kind: 'clinical-weeks', atLeast: 1 }, []],
  [{ kind: 'cores' }, ['named']],
  [{ kind: 'cores', atLeast: 6 }, []],
  [{ kind: 'cores', named: ['Surgery'] }, []],
  [{ kind: 'before-graduation', within: months(12) }, []],
  [{ kind: 'blocked-months', months: [] }, ['months']],
  [{ kind: 'blocked-months', months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }, ['months']],
  [{ kind: 'fixed-blocks', blocks: [] }, ['blocks']],
  [
    {
      kind: 'fixed-blocks',
      blocks: [
        { start: day('2027-01-04'), end: day('2027-01-04') },
        { start: day('2027-02-26'), end: day('2027-02-01'), applyBy: day('2027-03-01') },
      ],
    },
    ['blocks.1.end', 'blocks.1.applyBy'],
  ],
  // An application may come on the first day itself, and the last day may be the first.
  [
    {
      kind: 'fixed-blocks',
      blocks: [
        { start: day('2027-01-04'), end: day('2027-01-04'), applyBy: day('2027-01-04') },
        { start: day('2027-02-01'), end: day('2027-02-26'), applyBy: day('2027-02-02') },
      ],
    },
    ['blocks.1.applyBy'],
  ],
  [{ kind: 'last-day-of-year', on: '12-19' }, []],
  [{ kind: 'last-day-of-year', on: '02-30' }, ['on']],
  [{ kind: 'lead-time', closes: weeks(0) }, ['closes']],
  [{ kind: 'lead-time', closes: weeks(6), opens: months(6) }, []],
  [{ kind: 'lead-time', closes: months(6), opens: weeks(6) }, ['opens']],
  [{ kind: 'lead-time', closes: months(6), opens: months(6) }, ['opens']],
  [{ kind: 'application-windows', windows: [] }, ['windows']],
  [
    { kind: 'application-windows', windows: [{ from: '04-01', to: '', answeredBy: '13-01' }] },
    ['windows.0.to', 'windows.0.answeredBy'],
  ],
  [{ kind: 'due-before', what: '', span: weeks(2) }, ['what']],
  // By the first day, as Boston's bundled rule has it.
  [{ kind: 'due-before', what: 'Fees', span: weeks(0) }, []],
  [{ kind: 'due-before', what: 'Fees', span: weeks(-1) }, ['span']],
  [{ kind: 'due-before', what: 'Fees', span: weeks(0.5) }, ['span']],
  [{ kind: 'max-weeks', weeks: 0 }, ['weeks']],
  [{ kind: 'max-electives', count: 1.5 }, ['count']],
  [{ kind: 'ask', question: '' }, ['question']],
  [{ kind: 'quota' }, []],
])('%j', (demand, fields) => {
  expect(
    kindOf(demand)
      .problems(demand)
      .map(({ field }) => field),
  ).toEqual(fields);
});

test('its page is checked as that of any rule', () => {
  const source = { ...PAGE, url: 'yale.edu', readOn: day('2027-01-01') };
  const problems = admissionProblems({ demand: { kind: 'quota' }, source }, day('2026-12-01'));
  expect(problems.map(({ field }) => field)).toEqual(['url', 'readOn']);
});
