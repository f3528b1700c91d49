import { type AccreditationDemand, accreditation } from './accreditation.ts';
import { type AffiliationDemand, affiliation } from './affiliation.ts';
import { type ApplicationWindowsDemand, applicationWindows } from './application-windows.ts';
import { type AskDemand, ask } from './ask.ts';
import { type BeforeGraduationDemand, beforeGraduation } from './before-graduation.ts';
import { type BlockWeeksDemand, blockWeeks } from './block-weeks.ts';
import { type BlockedMonthsDemand, blockedMonths } from './blocked-months.ts';
import { type ClinicalWeeksDemand, clinicalWeeks } from './clinical-weeks.ts';
import { type CoresDemand, cores } from './cores.ts';
import type { DemandKind } from './demand-kind.ts';
import { type DueBeforeDemand, dueBefore } from './due-before.ts';
import { type FixedBlocksDemand, fixedBlocks } from './fixed-blocks.ts';
import { type HomeSchoolInVsloDemand, homeSchoolInVslo } from './home-school-in-vslo.ts';
import { type InternationalSchoolsDemand, internationalSchools } from './international-schools.ts';
import { type LastDayOfYearDemand, lastDayOfYear } from './last-day-of-year.ts';
import { type LeadTimeDemand, leadTime } from './lead-time.ts';
import { type MaxElectivesDemand, maxElectives } from './max-electives.ts';
import { type MaxWeeksDemand, maxWeeks } from './max-weeks.ts';
import { type NoOffShoreSchoolsDemand, noOffShoreSchools } from './no-off-shore-schools.ts';
import { type NoUsCitizensAbroadDemand, noUsCitizensAbroad } from './no-us-citizens-abroad.ts';
import { type NominationDemand, nomination } from './nomination.ts';
import {
  type NotForResidencyApplicantsDemand,
  notForResidencyApplicants,
} from './not-for-residency-applicants.ts';
import { type QuotaDemand, quota } from './quota.ts';
import { type ScoreDemand, score } from './score.ts';
import { type StartsFirstMondayDemand, startsFirstMonday } from './starts-first-monday.ts';
import { type StatusDemand, status } from './status.ts';
import { type TestPassedDemand, testPassed } from './test-passed.ts';

/**
 * One condition of being taken at all, of being taken on these days, or of applying in time. Real
 * hosts for each: domain facts, sections 0 and 2. Documents are not asked here; requirements do that.
 */
export type AdmissionDemand =
  | StatusDemand
  | AccreditationDemand
  | InternationalSchoolsDemand
  | AffiliationDemand
  | NoUsCitizensAbroadDemand
  | HomeSchoolInVsloDemand
  | NoOffShoreSchoolsDemand
  | NotForResidencyApplicantsDemand
  | QuotaDemand
  | NominationDemand
  | TestPassedDemand
  | ScoreDemand
  | ClinicalWeeksDemand
  | CoresDemand
  | BeforeGraduationDemand
  | BlockedMonthsDemand
  | FixedBlocksDemand
  | StartsFirstMondayDemand
  | BlockWeeksDemand
  | LastDayOfYearDemand
  | LeadTimeDemand
  | ApplicationWindowsDemand
  | DueBeforeDemand
  | MaxWeeksDemand
  | MaxElectivesDemand
  | AskDemand;

/** What a demand is: its key in packs and in the table of kinds. */
export type DemandKey = AdmissionDemand['kind'];

export type DemandOf<Key extends DemandKey> = Extract<AdmissionDemand, { kind: Key }>;

/** Every kind of demand, in the order in which lists offer them; one that lacks a kind does not compile. */
export const DEMAND_KINDS: { readonly [Key in DemandKey]: DemandKind<DemandOf<Key>> } = {
  status,
  accreditation,
  'international-schools': internationalSchools,
  affiliation,
  'no-us-citizens-abroad': noUsCitizensAbroad,
  'home-school-in-vslo': homeSchoolInVslo,
  'no-off-shore-schools': noOffShoreSchools,
  'not-for-residency-applicants': notForResidencyApplicants,
  quota,
  nomination,
  'test-passed': testPassed,
  score,
  'clinical-weeks': clinicalWeeks,
  cores,
  'before-graduation': beforeGraduation,
  'blocked-months': blockedMonths,
  'fixed-blocks': fixedBlocks,
  'starts-first-monday': startsFirstMonday,
  'block-weeks': blockWeeks,
  'last-day-of-year': lastDayOfYear,
  'lead-time': leadTime,
  'application-windows': applicationWindows,
  'due-before': dueBefore,
  'max-weeks': maxWeeks,
  'max-electives': maxElectives,
  ask,
};

/** What is known of a demand's kind; its methods are asked with that demand. */
export function kindOf({ kind }: AdmissionDemand): DemandKind<AdmissionDemand> {
  return DEMAND_KINDS[kind];
}
