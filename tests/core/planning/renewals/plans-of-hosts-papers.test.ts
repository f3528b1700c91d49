import { expect, test } from 'vitest';
import { planNextSteps } from '../../../../src/core/agenda/plan-next-steps.ts';
import { hostEffort } from '../../../../src/core/planning/host-effort.ts';
import { planRenewals } from '../../../../src/core/planning/plan-renewals.ts';
import { explainVerdicts } from '../../../../src/core/season/explain-verdicts.ts';
import { judgeSeason } from '../../../../src/core/season/judge-season.ts';
import { clause } from '../../requirements/given.ts';
import { givenRows } from '../../season/given-season.ts';
import { givenSeason } from './given-season.ts';

const rules = [clause('consent-form'), clause('bls')];
const season = givenSeason({
  stays: ['Yale', 'Emory', 'Brown'].map((host) => ({ host, start: '2027-02-01', rules })),
});
const rows = givenRows({ ...season, record: [] });

test('one consent for each host, where one card serves all', () => {
  const counts = planRenewals(season).map(({ type, planned }) => [
    type,
    planned.map(({ serves }) => serves.map(({ hostName }) => hostName)),
  ]);
  expect(Object.fromEntries(counts)).toEqual({
    bls: [['Yale', 'Emory', 'Brown']],
    'consent-form': [['Yale'], ['Emory'], ['Brown']],
  });
});

test('the agenda names each host’s own paper, and what all take once', () => {
  const judged = explainVerdicts(rows, judgeSeason(rows));
  const steps = planNextSteps({ ...rows, judged, backward: [] });
  const about = steps.filter(({ kind }) => kind === 'document').map((step) => step.about);
  expect(about.sort()).toEqual([
    'BLS card',
    'consent or disclosure form (Brown)',
    'consent or disclosure form (Emory)',
    'consent or disclosure form (Yale)',
  ]);
});

test('a further host adds its own paper to what others want of theirs', () => {
  const [yale] = rows.hosts;
  if (yale === undefined) throw new Error('no host');
  const { effort } = hostEffort(rows, yale, {});
  expect(effort.items.map(({ says }) => says)).toHaveLength(1);
  expect(effort).toMatchObject({ alreadyNeeded: 1 });
});
