import { expect, test } from 'vitest';
import { judgeAdmission } from '../../../src/core/admission/judge-admission.ts';
import { planNextSteps } from '../../../src/core/agenda/plan-next-steps.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import { planBackward } from '../../../src/core/planning/plan-backward.ts';
import { planRenewals } from '../../../src/core/planning/plan-renewals.ts';
import { explainVerdicts } from '../../../src/core/season/explain-verdicts.ts';
import { judgeSeason } from '../../../src/core/season/judge-season.ts';
import { fitClauses } from '../../../src/core/shared/fit-line.ts';
import { bundledHosts } from '../requirements/bundled-hosts.ts';
import { clausesOf, SHELVES } from '../requirements/failing-documents.ts';
import { day, givenRotation } from '../requirements/given.ts';
import { checkParts, checkSentences } from '../requirements/laws-of-words.ts';
import { givenSeason } from './renewals/given-season.ts';

/** Who applies: nothing told, a student abroad, a graduate. */
const PEOPLE: readonly Partial<Profile>[] = [
  {},
  {
    status: 'final-year',
    graduationDay: day('2027-06-30'),
    nationalities: ['TR'],
    usResident: false,
    seeksUsResidency: true,
    taughtInEnglish: false,
    clinicalWeeks: 40,
    coresDone: ['Surgery'],
    tests: [{ test: 'USMLE Step 1', passed: true }],
  },
  {
    status: 'graduate',
    graduationDay: day('2025-06-30'),
    nationalities: ['DE'],
    usResident: false,
  },
];
const STAYS = [
  { start: day('2027-03-08'), end: day('2027-04-02') },
  { start: day('2026-12-07'), end: day('2027-02-26'), appliedOn: day('2026-09-01') },
];

const HOSTS = bundledHosts().map((host) => [host.name, host] as const);

test.each(HOSTS)('%s: plans, steps and admission keep to the laws of grammar', (_name, host) => {
  for (const [at, fill] of Object.values(SHELVES).entries()) {
    const person = { ...EMPTY_PROFILE, ...PEOPLE[at % PEOPLE.length] };
    const rows = {
      ...givenSeason({ stays: [], types: CATALOGUE }),
      hosts: [host],
      rotations: STAYS.map((stay) =>
        givenRotation({ host: host.id, title: 'Anesthesia', ...stay }),
      ),
      documents: fill(host.requirements.flatMap(({ rule }) => clausesOf(rule))),
      profile: person,
      record: [],
      staleAfterMonths: 12,
    };
    for (const plan of planRenewals(rows)) {
      checkParts(plan);
      checkSentences(plan.sentence);
    }
    const backward = planBackward(rows);
    for (const step of backward) {
      checkParts(step);
      checkSentences(step.why);
    }
    const judged = explainVerdicts(rows, judgeSeason(rows));
    for (const { short, reason } of planNextSteps({ ...rows, judged, backward })) {
      expect((short ?? fitClauses(reason)).length).toBeLessThanOrEqual(80);
    }
    for (const rotation of rows.rotations) {
      for (const verdict of judgeAdmission({ ...rows, host, rotation, profile: person })) {
        checkParts(verdict);
        checkSentences(verdict.reason);
        if (verdict.remedy !== '') checkSentences(verdict.remedy);
      }
    }
  }
});
