import { z } from 'zod';
import type {
  AdmissionDemand,
  DemandKey,
  DemandOf,
} from '../../../core/admission/demands/demand-kinds.ts';
import { exactly, type StandsFor } from '../exactly.ts';
import { accreditationSchema } from './accreditation.ts';
import { accreditationOrAffiliationSchema } from './accreditation-or-affiliation.ts';
import { affiliationSchema } from './affiliation.ts';
import { applicationWindowsSchema } from './application-windows.ts';
import { askSchema } from './ask.ts';
import { beforeGraduationSchema } from './before-graduation.ts';
import { blockWeeksSchema } from './block-weeks.ts';
import { blockedMonthsSchema } from './blocked-months.ts';
import { clinicalWeeksSchema } from './clinical-weeks.ts';
import { consecutiveWeeksSchema } from './consecutive-weeks.ts';
import { coresSchema } from './cores.ts';
import { daysAfterSchema } from './days-after.ts';
import { differentSpecialtiesSchema } from './different-specialties.ts';
import { documentsDueSchema } from './documents-due.ts';
import { dueBeforeSchema } from './due-before.ts';
import { fixedBlocksSchema } from './fixed-blocks.ts';
import { gapBetweenSchema } from './gap-between.ts';
import { homeSchoolInVsloSchema } from './home-school-in-vslo.ts';
import { internationalSchoolsSchema } from './international-schools.ts';
import { lastDayOfYearSchema } from './last-day-of-year.ts';
import { lateNoticeSchema } from './late-notice.ts';
import { leadTimeSchema } from './lead-time.ts';
import { longestStaySchema } from './longest-stay.ts';
import { maxElectivesSchema } from './max-electives.ts';
import { maxWeeksSchema } from './max-weeks.ts';
import { minWeeksSchema } from './min-weeks.ts';
import { noOffShoreSchoolsSchema } from './no-off-shore-schools.ts';
import { noUsCitizensAbroadSchema } from './no-us-citizens-abroad.ts';
import { nominationSchema } from './nomination.ts';
import { notForResidencyApplicantsSchema } from './not-for-residency-applicants.ts';
import { onePerTermSchema } from './one-per-term.ts';
import { onlyBetweenSchema } from './only-between.ts';
import { onlyIfSchema } from './only-if.ts';
import { opensBeforeSchema } from './opens-before.ts';
import { opensOnSchema } from './opens-on.ts';
import { quotaSchema } from './quota.ts';
import { rollingSchema } from './rolling.ts';
import { scoreSchema } from './score.ts';
import { shortestStaySchema } from './shortest-stay.ts';
import { sponsorSchema } from './sponsor.ts';
import { startsFirstMondaySchema } from './starts-first-monday.ts';
import { statusSchema } from './status.ts';
import { testPassedSchema } from './test-passed.ts';

/** The schema of every kind of demand; one that lacks a kind does not compile. */
const DEMAND_SCHEMAS = {
  status: statusSchema,
  accreditation: accreditationSchema,
  'international-schools': internationalSchoolsSchema,
  affiliation: affiliationSchema,
  'no-us-citizens-abroad': noUsCitizensAbroadSchema,
  'home-school-in-vslo': homeSchoolInVsloSchema,
  'no-off-shore-schools': noOffShoreSchoolsSchema,
  'not-for-residency-applicants': notForResidencyApplicantsSchema,
  quota: quotaSchema,
  nomination: nominationSchema,
  'test-passed': testPassedSchema,
  score: scoreSchema,
  'clinical-weeks': clinicalWeeksSchema,
  cores: coresSchema,
  'before-graduation': beforeGraduationSchema,
  'blocked-months': blockedMonthsSchema,
  'fixed-blocks': fixedBlocksSchema,
  'starts-first-monday': startsFirstMondaySchema,
  'block-weeks': blockWeeksSchema,
  'longest-stay': longestStaySchema,
  'shortest-stay': shortestStaySchema,
  'last-day-of-year': lastDayOfYearSchema,
  'lead-time': leadTimeSchema,
  'application-windows': applicationWindowsSchema,
  'documents-due': documentsDueSchema,
  'days-after': daysAfterSchema,
  sponsor: sponsorSchema,
  'due-before': dueBeforeSchema,
  'only-if': onlyIfSchema,
  'accreditation-or-affiliation': accreditationOrAffiliationSchema,
  'only-between': onlyBetweenSchema,
  'min-weeks': minWeeksSchema,
  'consecutive-weeks': consecutiveWeeksSchema,
  'different-specialties': differentSpecialtiesSchema,
  'one-per-term': onePerTermSchema,
  'gap-between': gapBetweenSchema,
  'opens-on': opensOnSchema,
  'opens-before': opensBeforeSchema,
  rolling: rollingSchema,
  'late-notice': lateNoticeSchema,

  'max-weeks': maxWeeksSchema,
  'max-electives': maxElectivesSchema,
  ask: askSchema,
} satisfies { readonly [Key in DemandKey]: StandsFor<DemandOf<Key>> };

const { status, ...others } = DEMAND_SCHEMAS;

export const demandSchema = exactly<AdmissionDemand>()(
  z.discriminatedUnion('kind', [status, ...Object.values(others)]),
);
