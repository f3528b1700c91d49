import type {
  AdmissionDemand,
  DemandKey,
  DemandOf,
} from '../../../core/admission/demands/demand-kinds.ts';
import { AccreditationFields } from './accreditation-fields.tsx';
import { AccreditationOrAffiliationFields } from './accreditation-or-affiliation-fields.tsx';
import { ApplicationWindowsFields } from './application-windows-fields.tsx';
import { AskFields } from './ask-fields.tsx';
import { BeforeGraduationFields } from './before-graduation-fields.tsx';
import { BlockWeeksFields } from './block-weeks-fields.tsx';
import { BlockedMonthsFields } from './blocked-months-fields.tsx';
import { ClinicalWeeksFields } from './clinical-weeks-fields.tsx';
import { CoresFields } from './cores-fields.tsx';
import { DaysAfterFields } from './days-after-fields.tsx';
import type { DemandFields } from './demand-fields.ts';
import { DocumentsDueFields } from './documents-due-fields.tsx';
import { DueBeforeFields } from './due-before-fields.tsx';
import { FixedBlocksFields } from './fixed-blocks-fields.tsx';
import { GapBetweenFields } from './gap-between-fields.tsx';
import { InternationalSchoolsFields } from './international-schools-fields.tsx';
import { LastDayOfYearFields } from './last-day-of-year-fields.tsx';
import { LateNoticeFields } from './late-notice-fields.tsx';
import { LeadTimeFields } from './lead-time-fields.tsx';
import { LongestStayFields } from './longest-stay-fields.tsx';
import { MaxElectivesFields } from './max-electives-fields.tsx';
import { MaxWeeksFields } from './max-weeks-fields.tsx';
import { MinWeeksFields } from './min-weeks-fields.tsx';
import { OnePerTermFields } from './one-per-term-fields.tsx';
import { OnlyBetweenFields } from './only-between-fields.tsx';
import { OnlyIfFields } from './only-if-fields.tsx';
import { OpensBeforeFields } from './opens-before-fields.tsx';
import { OpensOnFields } from './opens-on-fields.tsx';
import { QuotaFields } from './quota-fields.tsx';
import { ScoreFields } from './score-fields.tsx';
import { ShortestStayFields } from './shortest-stay-fields.tsx';
import { StatusFields } from './status-fields.tsx';
import { TestPassedFields } from './test-passed-fields.tsx';

/** Of a kind that needs to know nothing beside what it is. */
const NOTHING = undefined;

/** The fields of every kind of demand; one that lacks a kind does not compile. */
const DEMAND_FIELDS: {
  readonly [Key in DemandKey]: DemandFields<DemandOf<Key>> | typeof NOTHING;
} = {
  status: StatusFields,
  accreditation: AccreditationFields,
  'international-schools': InternationalSchoolsFields,
  affiliation: NOTHING,
  'no-us-citizens-abroad': NOTHING,
  'home-school-in-vslo': NOTHING,
  'no-off-shore-schools': NOTHING,
  'not-for-residency-applicants': NOTHING,
  'accreditation-or-affiliation': AccreditationOrAffiliationFields,
  'only-if': OnlyIfFields,
  quota: QuotaFields,
  nomination: NOTHING,
  sponsor: NOTHING,
  'test-passed': TestPassedFields,
  score: ScoreFields,
  'clinical-weeks': ClinicalWeeksFields,
  cores: CoresFields,
  'before-graduation': BeforeGraduationFields,
  'only-between': OnlyBetweenFields,
  'blocked-months': BlockedMonthsFields,
  'fixed-blocks': FixedBlocksFields,
  'starts-first-monday': NOTHING,
  'block-weeks': BlockWeeksFields,
  'longest-stay': LongestStayFields,
  'shortest-stay': ShortestStayFields,
  'last-day-of-year': LastDayOfYearFields,
  'lead-time': LeadTimeFields,
  'application-windows': ApplicationWindowsFields,
  'documents-due': DocumentsDueFields,
  'opens-on': OpensOnFields,
  'opens-before': OpensBeforeFields,
  rolling: NOTHING,
  'late-notice': LateNoticeFields,
  'days-after': DaysAfterFields,
  'due-before': DueBeforeFields,
  'max-weeks': MaxWeeksFields,
  'max-electives': MaxElectivesFields,
  'min-weeks': MinWeeksFields,
  'consecutive-weeks': NOTHING,
  'different-specialties': NOTHING,
  'one-per-term': OnePerTermFields,
  'gap-between': GapBetweenFields,
  ask: AskFields,
};

/** The fields of a demand's kind; undefined where it has none. */
export function fieldsOf({ kind }: AdmissionDemand): DemandFields<AdmissionDemand> | undefined {
  return DEMAND_FIELDS[kind];
}
