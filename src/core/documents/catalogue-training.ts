import { CARD_FACTS } from './catalogue-facts.ts';
import { estimatedLead, page } from './catalogue-source.ts';
import type { DefaultValidity, DocumentType, Holds } from './document-type.ts';

const AHA = 'https://cpr.heart.org/en/resources/course-card-information';
const STANFORD_MD =
  'https://med.stanford.edu/clerkships/visitingclerkships/requirements/eligibility-reqs.html';

const AHA_VALIDITY: DefaultValidity = {
  kind: 'after-issue',
  span: { amount: 2, unit: 'years' },
  toEndOfMonth: true,
};
/** Section 1, row 14: "current and in force during elective period", "must cover the whole elective". */
const CARD_HOLDS: Holds = {
  predicate: { kind: 'valid-through', at: 'end' },
  source: page(
    'as Boston University and UCLA write, our default where a host names no day',
    'https://services.aamc.org/20/vsas/public/school/instID/105',
  ),
};
const YEARLY: DefaultValidity = {
  kind: 'after-issue',
  span: { amount: 12, unit: 'months' },
  toEndOfMonth: false,
};

/** Cards and certificates of courses: domain facts, section 1, rows 14 to 17. */
export const TRAINING_TYPES: readonly DocumentType[] = [
  {
    key: 'bls',
    title: 'BLS card',
    group: 'training',
    issuer: 'AHA training centre',
    validity: AHA_VALIDITY,
    holds: CARD_HOLDS,
    lead: estimatedLead(3, 'weeks', 'courses run on set days'),
    facts: CARD_FACTS,
    note: 'Holds two years, through the end of the month of issue.',
    source: page('American Heart Association: two years through the end of the month', AHA),
  },
  {
    key: 'acls',
    title: 'ACLS card',
    group: 'training',
    issuer: 'AHA training centre',
    validity: AHA_VALIDITY,
    holds: CARD_HOLDS,
    lead: estimatedLead(3, 'weeks', 'courses run on set days'),
    facts: CARD_FACTS,
    note: 'Holds two years, through the end of the month of issue; often preferred in anesthesiology.',
    source: page('American Heart Association: two years through the end of the month', AHA),
  },
  {
    key: 'hipaa',
    title: 'HIPAA training certificate',
    group: 'training',
    issuer: 'Home school or online course',
    validity: YEARLY,
    facts: [],
    note: 'Within the past 12 months where a host gives an age.',
    source: page('Stanford: within the past 12 months', STANFORD_MD),
  },
  {
    key: 'osha',
    title: 'OSHA and bloodborne pathogens training',
    inSentence: 'OSHA and bloodborne pathogens training certificate',
    group: 'training',
    issuer: 'Home school or online course',
    validity: YEARLY,
    facts: [],
    note: 'Within 12 months of the start at most hosts that ask.',
    source: page('Stanford: within the past 12 months', STANFORD_MD),
  },
  {
    key: 'infection-control',
    title: 'Infection control certificate (New York)',
    inSentence: 'New York infection control certificate',
    group: 'training',
    issuer: 'Online course approved by New York State',
    validity: { kind: 'none' },
    lead: estimatedLead(1, 'weeks', 'an online course and its certificate'),
    facts: [],
    note: 'Part of the state permission that New York hosts need.',
    source: page(
      'Weill Cornell: next steps for approved students',
      'https://international.weill.cornell.edu/visiting-international-students/approved-students/next-steps-approved-students',
    ),
  },
];
