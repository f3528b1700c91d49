import type { AdmissionRule } from '../../src/core/admission/admission-rule.ts';
import type { AdmissionDemand } from '../../src/core/admission/demands/demand-kinds.ts';
import type { Host } from '../../src/core/hosts/host.ts';
import type { Condition } from '../../src/core/requirements/conditions/condition.ts';
import type { Predicate } from '../../src/core/requirements/predicates/predicate.ts';
import type { Requirement, Rule } from '../../src/core/requirements/requirement.ts';
import { parseDay } from '../../src/core/shared/day.ts';
import { idOf } from '../../src/core/shared/id.ts';
import type { EachKind, Full } from './full.ts';

export const day = parseDay('2027-02-28');
export const span = { amount: 3, unit: 'weeks' } as const;
export const source = {
  label: 'Visiting students',
  url: 'https://host.example/rules',
  readOn: day,
};

export const PREDICATES: EachKind<Predicate> = {
  'not-older-than': { kind: 'not-older-than', span, at: 'end', during: true },
  'valid-through': { kind: 'valid-through', at: 'end', plus: span, plusUnlessNationality: ['CA'] },
  'end-of-month-validity': { kind: 'end-of-month-validity', span, at: 'end' },
  season: {
    kind: 'season',
    from: '09-01',
    to: '04-30',
    at: 'start',
    asked: { from: '10-01', to: '03-31' },
    dueBy: '11-01',
  },
  'at-least-before': { kind: 'at-least-before', span, most: span, at: 'start' },
  'from-other': { kind: 'from-other', type: 'bls', side: 'after', most: span, least: span },
  'from-fact': { kind: 'from-fact', fact: 'placed', most: span, least: span },
  'within-before': { kind: 'within-before', span, at: 'application' },
  'at-least': { kind: 'at-least', fact: 'antibody', value: 12 },
  'after-arrival': { kind: 'after-arrival' },
  'issued-on-or-after': { kind: 'issued-on-or-after', day },
  attribute: {
    kind: 'attribute',
    fact: 'form',
    oneOf: ['AAMC'],
    noneOf: [{ asTyped: 'own' }],
    allOf: ['AAMC'],
  },
  'complete-series': {
    kind: 'complete-series',
    doses: 3,
    or: { doses: 2, product: 'Heplisav-B' },
  },
  'each-part': { kind: 'each-part', measles: 2, mumps: 2, rubella: 1, orTiter: true },
  immune: { kind: 'immune', orEvidence: ['disease history'] },
  'issued-in': { kind: 'issued-in', countries: ['US'] },
  'downloadable-until': { kind: 'downloadable-until', span },
};

const clause: Full<Extract<Rule, { kind: 'document' }>> = {
  kind: 'document',
  type: 'bls',
  predicates: Object.values(PREDICATES),
  acceptAppliedFor: true,
  paperOnly: true,
  anyDate: true,
  circumstance: true,
};

export const RULES: { readonly [Kind in Rule['kind']]: Extract<Rule, { kind: Kind }> } = {
  document: clause,
  all: { kind: 'all', rules: [clause, { kind: 'any', rules: [clause] }] },
  any: { kind: 'any', rules: [clause] },
  'at-least-of': { kind: 'at-least-of', count: 2, rules: [clause, clause] },
  distinct: { kind: 'distinct', rules: [clause, clause] },
  applicant: { kind: 'applicant', condition: { kind: 'born-before', day } },
};

export const CONDITIONS: EachKind<Condition> = {
  'not-taught-in-english': { kind: 'not-taught-in-english' },
  'taught-in': { kind: 'taught-in', languages: ['English'] },
  'bcg-given': { kind: 'bcg-given' },
  'needs-visa': { kind: 'needs-visa' },
  'born-before': { kind: 'born-before', day },
  'born-in': { kind: 'born-in', countries: ['US'] },
  status: { kind: 'status', oneOf: ['graduate'] },
  'school-in': { kind: 'school-in', countries: ['US', 'CA'] },
  'test-passed': { kind: 'test-passed', anyOf: ['USMLE Step 1'] },
  'seeks-residency': { kind: 'seeks-residency' },
  employed: { kind: 'employed' },
  licensed: { kind: 'licensed', countries: ['TR'] },
  'visa-held': { kind: 'visa-held', oneOf: ['B1', 'ESTA'] },
  electives: { kind: 'electives', oneOf: ['Pain'] },
  sites: { kind: 'sites', oneOf: ['LA County'] },
  'rotation-types': { kind: 'rotation-types', oneOf: ['icu'] },
  not: { kind: 'not', condition: { kind: 'nationality', countries: ['CA'] } },
  'all-of': { kind: 'all-of', conditions: [{ kind: 'needs-visa' }] },
  'any-of': { kind: 'any-of', conditions: [{ kind: 'needs-visa' }, { kind: 'bcg-given' }] },
  'rotation-tag': { kind: 'rotation-tag', tag: 'paediatric' },
  nationality: { kind: 'nationality', countries: ['TR'] },
};

export const DEMANDS: EachKind<AdmissionDemand> = {
  status: { kind: 'status', oneOf: ['student', 'final-year', 'graduate'] },
  accreditation: { kind: 'accreditation', oneOf: ['LCME'] },
  'international-schools': { kind: 'international-schools', accepted: false },
  affiliation: { kind: 'affiliation' },
  'no-us-citizens-abroad': { kind: 'no-us-citizens-abroad' },
  'home-school-in-vslo': { kind: 'home-school-in-vslo' },
  'no-off-shore-schools': { kind: 'no-off-shore-schools' },
  'not-for-residency-applicants': { kind: 'not-for-residency-applicants' },
  'accreditation-or-affiliation': { kind: 'accreditation-or-affiliation', oneOf: ['LCME'] },
  'only-if': { kind: 'only-if', condition: { kind: 'employed' } },
  quota: { kind: 'quota', places: 2, per: 'year' },
  nomination: { kind: 'nomination' },
  sponsor: { kind: 'sponsor' },
  'days-after': { kind: 'days-after', after: 'offer', what: 'Your acceptance', within: span },
  'test-passed': { kind: 'test-passed', anyOf: ['USMLE Step 1'], atFirst: true },
  score: { kind: 'score', test: 'TOEFL', atLeast: 100, within: span, unlessTaughtInEnglish: true },
  'clinical-weeks': { kind: 'clinical-weeks', atLeast: 20 },
  cores: { kind: 'cores', atLeast: 4, named: ['Surgery'] },
  'before-graduation': { kind: 'before-graduation', within: span },
  'blocked-months': { kind: 'blocked-months', months: [7, 8] },
  'fixed-blocks': { kind: 'fixed-blocks', blocks: [{ start: day, end: day, applyBy: day }] },
  'starts-first-monday': { kind: 'starts-first-monday' },
  'block-weeks': { kind: 'block-weeks', weeks: 4, orWeeks: 8 },
  'longest-stay': { kind: 'longest-stay', most: span },
  'shortest-stay': { kind: 'shortest-stay', least: span },
  'last-day-of-year': { kind: 'last-day-of-year', on: '05-31' },
  'lead-time': { kind: 'lead-time', closes: span, opens: span },
  'application-windows': {
    kind: 'application-windows',
    windows: [
      {
        from: '01-01',
        to: '02-01',
        answeredBy: '03-01',
        serves: { from: '05-01', to: '08-31' },
      },
    ],
  },
  'documents-due': {
    kind: 'documents-due',
    binds: { kind: 'types', types: ['visa'] },
    by: { kind: 'before-start', span },
  },
  'due-before': { kind: 'due-before', what: 'fees', span },
  'only-between': { kind: 'only-between', from: '07-01', to: '04-30' },
  'opens-on': { kind: 'opens-on', on: '03-01', serves: { from: '07-01', to: '06-30' } },
  'opens-before': { kind: 'opens-before', opens: span },
  rolling: { kind: 'rolling' },
  'late-notice': { kind: 'late-notice', notice: span, surcharge: 2500 },
  'min-weeks': { kind: 'min-weeks', weeks: 4 },
  'consecutive-weeks': { kind: 'consecutive-weeks' },
  'different-specialties': { kind: 'different-specialties' },
  'one-per-term': { kind: 'one-per-term', terms: [{ from: '01-01', to: '06-30' }] },
  'gap-between': { kind: 'gap-between', least: span },
  'max-weeks': { kind: 'max-weeks', weeks: 8, per: 'specialty' },
  'max-electives': { kind: 'max-electives', count: 2, ever: true },
  ask: { kind: 'ask', question: 'Is a place left?' },
};

export const REQUIREMENTS: readonly Requirement[] = Object.values(RULES).flatMap((rule, at) =>
  Object.values(CONDITIONS).map((appliesWhen) => ({
    id: idOf<'requirement'>(`r-${at}-${appliesWhen.kind}`),
    title: 'Card',
    rule,
    phase: 'after-offer',
    appliesWhen,
    note: 'original seal',
    source,
  })),
);

const ADMISSION: readonly Full<AdmissionRule>[] = Object.values(DEMANDS).map((demand) => ({
  id: idOf<'admission-rule'>(`a-${demand.kind}`),
  demand,
  electives: ['Pain'],
  appliesWhen: { kind: 'needs-visa' },
  note: 'for these',
  source,
}));

export const HOST = {
  id: idOf<'host'>('h1'),
  name: 'North',
  city: 'Cleveland',
  state: 'OH',
  platform: 'own-form',
  contact: 'office',
  notes: 'kind',
  maxPacketBytes: 5_000_000,
  paperOrder: [['cv', 'personal-statement'], ['passport']],
  requirements: REQUIREMENTS,
  admission: ADMISSION,
  source,
  fictional: true,
} satisfies Required<Host>;
