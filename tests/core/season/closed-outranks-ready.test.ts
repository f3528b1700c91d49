import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AdmissionDemand } from '../../../src/core/admission/demands/demand-kinds.ts';
import { adviseSeason } from '../../../src/core/advice/advise-season.ts';
import { calendarEvents } from '../../../src/core/agenda/calendar-events.ts';
import { planNextSteps } from '../../../src/core/agenda/plan-next-steps.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/applicant/profile.ts';
import { preflightPacket } from '../../../src/core/packets/preflight-packet.ts';
import { writeDeansRequest } from '../../../src/core/planning/deans-request.ts';
import { hostEffort } from '../../../src/core/planning/host-effort.ts';
import { planBackward } from '../../../src/core/planning/plan-backward.ts';
import { planRenewals } from '../../../src/core/planning/plan-renewals.ts';
import { listNeeds } from '../../../src/core/planning/renewals/list-needs.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import { admitRotation, isClosed } from '../../../src/core/season/admit-rotation.ts';
import { buildMatrix } from '../../../src/core/season/build-matrix.ts';
import { explainVerdicts } from '../../../src/core/season/explain-verdicts.ts';
import { judgeSeason } from '../../../src/core/season/judge-season.ts';
import type { SeasonRows } from '../../../src/core/season/season-rows.ts';
import { layTimeline, markTimeline } from '../../../src/core/season/timeline.ts';
import { givenRule } from '../admission/given-admission.ts';
import { letterPages, planInput } from '../packets/packet-season.ts';
import { clause, day, givenDocument, givenHost, givenRequirement } from '../requirements/given.ts';
import { givenRows, rotationAt } from './given-season.ts';

const STUDENTS: AdmissionDemand = { kind: 'status', oneOf: ['student', 'final-year'] };
const GRADUATES: AdmissionDemand = { kind: 'status', oneOf: ['graduate'] };
const NOT_IN_FEBRUARY: AdmissionDemand = { kind: 'blocked-months', months: [2] };

/** What a host may ask: a letter of the dean, a card that is held, a test and a visa. */
const ASKED = ['deans-letter', 'bls', 'tb-igra', 'visa'].map((type) =>
  givenRequirement(clause(type), { phase: 'apply' }),
);

function givenHostThat(name: string, ...demands: readonly AdmissionDemand[]) {
  const admission = demands.map((demand) => givenRule(demand));
  return givenHost(ASKED, { name, admission });
}

function seasonOf(
  stays: readonly {
    readonly demands: readonly AdmissionDemand[];
    readonly rotation?: Partial<Rotation>;
  }[],
  profile: Partial<Profile> = { status: 'graduate', nationalities: ['IN'] },
): SeasonRows {
  const rows = stays.map(({ demands, rotation }, index) => {
    const host = givenHostThat(`Host ${index}`, ...demands);
    return {
      host,
      rotation: rotationAt(host, { stage: 'researching', appliedOn: undefined, ...rotation }),
    };
  });
  return givenRows({
    hosts: rows.map(({ host }) => host),
    rotations: rows.map(({ rotation }) => rotation),
    documents: [givenDocument('bls', { issued: '2026-10-05' })],
    profile: { ...EMPTY_PROFILE, seeksUsResidency: true, ...profile },
  });
}

/** Everything that plans, advises or asks for papers, by its name, over one season. */
function listsOf(rows: SeasonRows): Readonly<Record<string, unknown>> {
  const judged = judgeSeason(rows);
  const backward = planBackward(rows);
  const letters = rows.rotations.map(({ id }, index) => ({
    id: `letter-${index}` as never,
    writer: 'Dr. Stone',
    rotation: id,
    role: '',
    specialty: '',
    uploadedTo: '',
    notes: '',
  }));
  const steps = planNextSteps({
    ...rows,
    judged: explainVerdicts(rows, judged),
    backward,
    letters,
  }).filter(({ key, action }) => !action.startsWith('Ask whether') && !key.startsWith('close:'));
  const matrix = buildMatrix(judged, rows).rows.flatMap(({ cells }) => [...cells.keys()]);
  const marks = [...markTimeline(judged, layTimeline(rows.documents, rows.types)).values()].flat();
  return {
    agenda: steps,
    calendar: calendarEvents({ ...rows, steps }),
    renewals: planRenewals(rows),
    backward,
    deans: writeDeansRequest(rows),
    needs: listNeeds(rows).map(({ served }) => served),
    advice: adviseSeason(rows),
    matrix,
    timeline: marks.map((mark) => mark.judged.rotation.id),
  };
}

function expectUnplanned(rows: SeasonRows, rotation: Rotation): void {
  const name = rows.hosts.find(({ id }) => id === rotation.host)?.name ?? '';
  for (const [list, content] of Object.entries(listsOf(rows))) {
    const text = JSON.stringify(content);
    expect(text.includes(rotation.id), `${list} names the rotation`).toBe(false);
    expect(new RegExp(`${name}(?!\\d)`).test(text), `${list} names the host`).toBe(false);
  }
}

describe('a graduate and a host that takes only students', () => {
  const rows = seasonOf([{ demands: [STUDENTS] }, { demands: [GRADUATES] }]);
  const [closed, open] = judgeSeason(rows);

  test('it is blocked, says why, and asks for nothing', () => {
    expect(closed?.verdicts).toEqual({
      status: 'blocked',
      items: [],
      summary: 'Closed to you. You are a graduate.',
    });
    expect(open?.verdicts.items).toHaveLength(ASKED.length);
  });

  test('no list plans for it, and every list that would still plans for the other', () => {
    const [first, second] = rows.rotations;
    if (first === undefined || second === undefined) throw new Error('two were given');
    expectUnplanned(rows, first);
    for (const list of ['agenda', 'renewals', 'backward', 'deans', 'needs', 'matrix'])
      expect(JSON.stringify(listsOf(rows)[list]), list).toMatch(
        list === 'deans' ? /Host 1/ : new RegExp(second.id),
      );
  });

  test('the agenda has one step for it: to ask whether', () => {
    const steps = planNextSteps({ ...rows, judged: explainVerdicts(rows, judgeSeason(rows)) });
    expect(steps.filter(({ rotation }) => rotation === rows.rotations[0]?.id)).toMatchObject([
      {
        kind: 'question',
        action: 'Ask whether it takes you all the same:',
        about: 'Host 0',
        reason: 'You are a graduate. Look for an observership, or a host that takes graduates.',
      },
    ]);
  });

  test('its packet has no other advice, and what it wants makes no other host easier', () => {
    const input = planInput({ documents: [letterPages(1)], items: [{ status: 'missing' }] });
    const standing = { status: 'closed', summary: 'You are a graduate.' } as const;
    expect(preflightPacket({ ...input, standing }).map(({ code }) => code)).toEqual([
      'host-closed',
    ]);
    const thought = givenHostThat('Thought of', GRADUATES);
    const needed = (demand: AdmissionDemand) =>
      hostEffort(seasonOf([{ demands: [demand] }]), thought, {}).effort.alreadyNeeded;
    expect([needed(STUDENTS), needed(GRADUATES) > 0]).toEqual([0, true]);
  });
});

describe('what closes a host', () => {
  const standing = (demand: AdmissionDemand, rotation: Partial<Rotation> = {}, profile = {}) => {
    const [judged] = judgeSeason(
      seasonOf([{ demands: [demand], rotation }], { status: 'graduate', ...profile }),
    );
    return [judged?.standing.status, judged?.verdicts.summary.startsWith('Closed to you')];
  };
  const LEAD: AdmissionDemand = { kind: 'lead-time', closes: { amount: 30, unit: 'days' } };

  test.each<[string, AdmissionDemand, Partial<Rotation>, 'open' | 'closed' | 'unclear']>([
    ['students only', STUDENTS, {}, 'closed'],
    ['a month off', NOT_IN_FEBRUARY, {}, 'closed'],
    ['an application that is out all the same', STUDENTS, { stage: 'applied' }, 'closed'],
    ['a place that was given all the same', STUDENTS, { stage: 'offered' }, 'unclear'],
    ['a place that is taken', STUDENTS, { stage: 'scheduled' }, 'unclear'],
    [
      'a closing day that is over',
      LEAD,
      { start: day('2026-12-15'), end: day('2026-12-20') },
      'closed',
    ],
    ['a closing day to come', LEAD, {}, 'open'],
    ['a plan to apply after the closing day', LEAD, { appliedOn: day('2027-01-10') }, 'unclear'],
    ['only the host knows', { kind: 'quota' }, {}, 'unclear'],
  ])('%s', (_what, demand, rotation, expected) => {
    expect(standing(demand, rotation)).toEqual([expected, expected === 'closed']);
  });

  test('what a silent profile leaves open closes nothing', () => {
    expect(standing(STUDENTS, {}, { status: undefined })).toEqual(['unclear', false]);
  });
});

test('no list plans for a closed host, whatever the season', () => {
  const demand = fc.constantFrom<AdmissionDemand>(
    STUDENTS,
    GRADUATES,
    NOT_IN_FEBRUARY,
    { kind: 'quota' },
    { kind: 'max-weeks', weeks: 2 },
    { kind: 'lead-time', closes: { amount: 60, unit: 'days' } },
    {
      kind: 'documents-due',
      binds: { kind: 'all' },
      by: { kind: 'before-start', span: { amount: 20, unit: 'days' } },
    },
  );
  const stay = fc.record({
    demands: fc.array(demand, { maxLength: 3 }),
    rotation: fc.record({
      stage: fc.constantFrom<Rotation['stage']>('researching', 'contacted', 'applied', 'scheduled'),
      start: fc.constantFrom(day('2027-02-01'), day('2027-01-04'), day('2027-07-05')),
      end: fc.constantFrom(day('2027-07-30')),
    }),
  });
  let seen = 0;
  fc.assert(
    fc.property(
      fc.array(stay, { minLength: 1, maxLength: 3 }),
      fc.constantFrom<Profile['status']>('graduate', 'student', undefined),
      (stays, status) => {
        const rows = seasonOf(stays, { status, nationalities: ['IN'] });
        for (const rotation of rows.rotations) {
          const host = rows.hosts.find(({ id }) => id === rotation.host);
          if (host === undefined || !isClosed(admitRotation(rows, rotation, host))) continue;
          seen += 1;
          expectUnplanned(rows, rotation);
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(10);
});
