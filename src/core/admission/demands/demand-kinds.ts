import { type AccreditationDemand, accreditation } from './accreditation.ts';
import {
  type AccreditationOrAffiliationDemand,
  accreditationOrAffiliation,
} from './accreditation-or-affiliation.ts';
import { type AffiliationDemand, affiliation } from './affiliation.ts';
import { type ApplicationWindowsDemand, applicationWindows } from './application-windows.ts';
import { type AskDemand, ask } from './ask.ts';
import { type BeforeGraduationDemand, beforeGraduation } from './before-graduation.ts';
import { type BlockWeeksDemand, blockWeeks } from './block-weeks.ts';
import { type BlockedMonthsDemand, blockedMonths } from './blocked-months.ts';
import { type ClinicalWeeksDemand, clinicalWeeks } from './clinical-weeks.ts';
import { type ConsecutiveWeeksDemand, consecutiveWeeks } from './consecutive-weeks.ts';
import { type CoresDemand, cores } from './cores.ts';
import { type DaysAfterDemand, daysAfter } from './days-after.ts';
import type { DemandKind } from './demand-kind.ts';
import { type DifferentSpecialtiesDemand, differentSpecialties } from './different-specialties.ts';
import { type DocumentsDueDemand, documentsDue } from './documents-due.ts';
import { type DueBeforeDemand, dueBefore } from './due-before.ts';
import { type FixedBlocksDemand, fixedBlocks } from './fixed-blocks.ts';
import { type GapBetweenDemand, gapBetween } from './gap-between.ts';
import { type HomeSchoolInVsloDemand, homeSchoolInVslo } from './home-school-in-vslo.ts';
import { type InternationalSchoolsDemand, internationalSchools } from './international-schools.ts';
import { type LastDayOfYearDemand, lastDayOfYear } from './last-day-of-year.ts';
import { type LateNoticeDemand, lateNotice } from './late-notice.ts';
import { type LeadTimeDemand, leadTime } from './lead-time.ts';
import { type LongestStayDemand, longestStay } from './longest-stay.ts';
import { type MaxElectivesDemand, maxElectives } from './max-electives.ts';
import { type MaxWeeksDemand, maxWeeks } from './max-weeks.ts';
import { type MinWeeksDemand, minWeeks } from './min-weeks.ts';
import { type NoOffShoreSchoolsDemand, noOffShoreSchools } from './no-off-shore-schools.ts';
import { type NoUsCitizensAbroadDemand, noUsCitizensAbroad } from './no-us-citizens-abroad.ts';
import { type NominationDemand, nomination } from './nomination.ts';
import {
  type NotForResidencyApplicantsDemand,
  notForResidencyApplicants,
} from './not-for-residency-applicants.ts';
import { type OnePerTermDemand, onePerTerm } from './one-per-term.ts';
import { type OnlyBetweenDemand, onlyBetween } from './only-between.ts';
import { type OnlyIfDemand, onlyIf } from './only-if.ts';
import { type OpensBeforeDemand, opensBefore } from './opens-before.ts';
import { type OpensOnDemand, opensOn } from './opens-on.ts';
import { type QuotaDemand, quota } from './quota.ts';
import { type RollingDemand, rolling } from './rolling.ts';
import { type ScoreDemand, score } from './score.ts';
import { type ShortestStayDemand, shortestStay } from './shortest-stay.ts';
import { type SponsorDemand, sponsor } from './sponsor.ts';
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
  | AccreditationOrAffiliationDemand
  | OnlyIfDemand
  | NoUsCitizensAbroadDemand
  | HomeSchoolInVsloDemand
  | NoOffShoreSchoolsDemand
  | NotForResidencyApplicantsDemand
  | QuotaDemand
  | NominationDemand
  | SponsorDemand
  | TestPassedDemand
  | ScoreDemand
  | ClinicalWeeksDemand
  | CoresDemand
  | BeforeGraduationDemand
  | OnlyBetweenDemand
  | BlockedMonthsDemand
  | FixedBlocksDemand
  | StartsFirstMondayDemand
  | BlockWeeksDemand
  | LongestStayDemand
  | ShortestStayDemand
  | LastDayOfYearDemand
  | LeadTimeDemand
  | ApplicationWindowsDemand
  | DocumentsDueDemand
  | OpensOnDemand
  | OpensBeforeDemand
  | RollingDemand
  | LateNoticeDemand
  | DaysAfterDemand
  | DueBeforeDemand
  | MaxWeeksDemand
  | MaxElectivesDemand
  | MinWeeksDemand
  | ConsecutiveWeeksDemand
  | DifferentSpecialtiesDemand
  | OnePerTermDemand
  | GapBetweenDemand
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
  'accreditation-or-affiliation': accreditationOrAffiliation,
  'only-if': onlyIf,
  'no-us-citizens-abroad': noUsCitizensAbroad,
  'home-school-in-vslo': homeSchoolInVslo,
  'no-off-shore-schools': noOffShoreSchools,
  'not-for-residency-applicants': notForResidencyApplicants,
  quota,
  nomination,
  sponsor,
  'test-passed': testPassed,
  score,
  'clinical-weeks': clinicalWeeks,
  cores,
  'before-graduation': beforeGraduation,
  'only-between': onlyBetween,
  'blocked-months': blockedMonths,
  'fixed-blocks': fixedBlocks,
  'starts-first-monday': startsFirstMonday,
  'block-weeks': blockWeeks,
  'longest-stay': longestStay,
  'shortest-stay': shortestStay,
  'last-day-of-year': lastDayOfYear,
  'lead-time': leadTime,
  'application-windows': applicationWindows,
  'documents-due': documentsDue,
  'opens-on': opensOn,
  'opens-before': opensBefore,
  rolling,
  'late-notice': lateNotice,
  'days-after': daysAfter,
  'due-before': dueBefore,
  'max-weeks': maxWeeks,
  'max-electives': maxElectives,
  'min-weeks': minWeeks,
  'consecutive-weeks': consecutiveWeeks,
  'different-specialties': differentSpecialties,
  'one-per-term': onePerTerm,
  'gap-between': gapBetween,
  ask,
};

/** What is known of a demand's kind; its methods are asked with that demand. */
export function kindOf({ kind }: AdmissionDemand): DemandKind<AdmissionDemand> {
  return DEMAND_KINDS[kind];
}
