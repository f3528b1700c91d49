import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Phase } from '../../../src/core/requirements/requirement.ts';
import type { RotationStage } from '../../../src/core/rotations/rotation.ts';
import { judgeRotation } from '../../../src/core/season/judge-rotation.ts';
import {
  clause,
  day,
  givenDocument,
  givenHost,
  givenRequirement,
  givenRotation,
  givenWaiting,
  judgeHost,
} from '../requirements/given.ts';

const item = (phase: Phase) => givenRequirement(clause('cv'), { phase });

describe('what is due at each stage', () => {
  test.each<[RotationStage, Phase, string, 'blocked' | 'attention']>([
    ['researching', 'apply', '2026-12-01', 'blocked'],
    ['contacted', 'apply', '2026-12-01', 'blocked'],
    ['contacted', 'after-offer', '2026-12-01', 'attention'],
    ['applied', 'apply', '2026-12-01', 'blocked'],
    ['applied', 'after-offer', '2026-12-01', 'attention'],
    ['offered', 'after-offer', '2026-12-01', 'blocked'],
    ['offered', 'before-start', '2026-12-01', 'attention'],
    ['scheduled', 'before-start', '2026-12-01', 'blocked'],
    ['scheduled', 'day-one', '2027-01-31', 'attention'],
    ['scheduled', 'day-one', '2027-02-01', 'blocked'],
    ['researching', 'before-start', '2027-02-01', 'blocked'],
  ])('%s, an item %s missing on %s: %s', (stage, phase, today, status) => {
    expect(judgeHost(givenHost([item(phase)]), { rotation: { stage }, today }).status).toBe(status);
  });

  test('what is missing for a later step is not yet due; what fails for it shows already', () => {
    const rotation = { stage: 'researching' } as const;
    expect(judgeHost(givenHost([item('before-start')]), { rotation }).items[0]?.status).toBe(
      'not-yet-due',
    );
    const bls = givenRequirement(clause('bls', { kind: 'valid-through', at: 'end' }), {
      phase: 'before-start',
    });
    const documents = [givenDocument('bls', { expires: '2027-02-10' })];
    const verdicts = judgeHost(givenHost([bls]), { rotation, documents });
    expect(verdicts.items[0]?.status).toBe('expiring');
    expect(verdicts).toMatchObject({ status: 'attention', summary: '1 of 1 to fix later.' });
  });
});

describe('the rotation as a whole', () => {
  test('what nobody can meet is for the host to settle, not among what the applicant has to fix', () => {
    const flu = givenRequirement(
      clause('influenza', {
        kind: 'within-before',
        span: { amount: 12, unit: 'weeks' },
        at: 'start',
      }),
    );
    const july = { rotation: { start: day('2027-07-05'), end: day('2027-07-30') } };
    expect(judgeHost(givenHost([flu]), { ...july, today: '2027-04-01' })).toMatchObject({
      status: 'blocked',
      summary: '1 to settle with the host, since nobody can meet it.',
      items: [{ status: 'impossible' }],
    });
    expect(
      judgeHost(givenHost([flu, item('apply')]), { ...july, today: '2027-04-01' }).summary,
    ).toBe(
      '1 of 2 to fix before the first day, 1 to settle with the host, since nobody can meet it.',
    );
  });

  test('ready, with all the host wants', () => {
    const verdicts = judgeHost(givenHost([item('apply')]), {
      documents: [givenDocument('cv', {})],
    });
    expect(verdicts).toMatchObject({
      status: 'ready',
      summary: "All 1 hold on this host's dates.",
    });
  });

  test('blocked says how many of how many', () => {
    const host = givenHost([item('apply'), item('apply'), givenRequirement(clause('photo'))]);
    const verdicts = judgeHost(host, {
      documents: [givenDocument('photo', {})],
      rotation: { stage: 'contacted' },
    });
    expect(verdicts.summary).toBe('2 of 3 to fix before you apply.');
  });

  test('a host without rules cannot be ready', () => {
    expect(judgeHost(givenHost([]), {})).toEqual({
      status: 'attention',
      items: [],
      summary: 'This host has no rules yet, so nothing can be checked.',
    });
  });

  test('rules that were read long ago want attention, after as many months as the user says', () => {
    const host = givenHost([item('apply')]);
    const input = {
      rotation: givenRotation(),
      host,
      documents: [givenDocument('cv', {})],
      types: CATALOGUE,
      profile: EMPTY_PROFILE,
    };
    const status = (today: string, staleAfterMonths?: number) =>
      judgeRotation({ ...input, today: day(today), staleAfterMonths }).status;
    expect(status('2027-01-31')).toBe('ready');
    expect(status('2027-11-01')).toBe('ready');
    expect(status('2027-11-02')).toBe('attention');
    expect(status('2027-05-02', 6)).toBe('attention');
    expect(status('2027-05-01', 6)).toBe('ready');
  });

  test('waived counts as settled, applied for and promised as open', () => {
    const requirement = givenRequirement({ ...clause('visa'), acceptAppliedFor: true } as never);
    const host = givenHost([requirement]);
    const exception = { requirement: requirement.id, note: '', on: day('2026-11-20') };
    const waived = { exceptions: [{ ...exception, kind: 'waived' as const }] };
    const promised = { exceptions: [{ ...exception, kind: 'will-follow' as const }] };
    expect(judgeHost(host, { rotation: waived }).status).toBe('ready');
    expect(judgeHost(host, { rotation: promised }).status).toBe('attention');
    expect(judgeHost(host, { documents: [givenWaiting('visa', '2026-11-01')] }).status).toBe(
      'attention',
    );
  });

  test('the items stand in the order of the host', () => {
    const host = givenHost(
      ['photo', 'cv', 'bls'].map((type) => givenRequirement(clause(type), { title: type })),
    );
    expect(judgeHost(host, {}).items.map(({ title }) => title)).toEqual(['photo', 'cv', 'bls']);
  });
});

test('an application without a day counts from today, one with a day from that', () => {
  const english = givenRequirement(
    clause('english-test', {
      kind: 'not-older-than',
      span: { amount: 24, unit: 'months' },
      at: 'application',
    }),
  );
  const documents = [givenDocument('english-test', { issued: '2024-11-30' })];
  const status = (appliedOn?: string) =>
    judgeHost(givenHost([english]), {
      documents,
      rotation: appliedOn === undefined ? {} : { appliedOn: day(appliedOn) },
    }).items[0]?.status;
  expect(status()).toBe('unmet');
  expect(status('2026-11-30')).toBe('met');
});
