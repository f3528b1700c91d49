import {
  estimatedLead,
  ISSUED_IN,
  numberFact,
  page,
  textFact,
  yesNoFact,
} from './catalogue-source.ts';
import type { DocumentType } from './document-type.ts';

const BU_ISEP = 'https://www.bumc.bu.edu/isep/document-list/';

/** Clearances and insurance: domain facts, section 1, rows 19, 20, 22, 23 and 39. */
export const CHECK_AND_COVER_TYPES: readonly DocumentType[] = [
  {
    key: 'background-check',
    title: 'Criminal background check',
    group: 'checks',
    issuer: 'Agency, police or home school',
    validity: { kind: 'none' },
    lead: estimatedLead(4, 'weeks', 'the agency or the police answer by post'),
    facts: [
      textFact('agency', 'Agency'),
      yesNoFact('authorisedSignature', 'Authorised signature'),
      ISSUED_IN,
    ],
    note: 'Hosts want it 12 to 24 months old at most; some name the agency.',
    source: page(
      'Stanford: within 2 years',
      'https://med.stanford.edu/clerkships/visitingclerkships/requirements/eligibility-reqs.html',
    ),
  },
  {
    key: 'police-statement',
    title: 'Home school statement on police clearance',
    group: 'checks',
    issuer: 'Home school',
    validity: { kind: 'none' },
    lead: estimatedLead(4, 'weeks', 'the police certificate first, then the school’s statement'),
    facts: [yesNoFact('signed', 'Signed and dated')],
    note: 'The school states, signed and dated, that it holds your police clearance certificate.',
    source: page('Boston University ISEP document list', BU_ISEP),
  },
  {
    key: 'child-abuse-clearance',
    title: 'Child abuse clearance',
    group: 'checks',
    issuer: 'State agency',
    validity: { kind: 'none' },
    lead: estimatedLead(4, 'weeks', 'the state agency answers'),
    facts: [],
    note: 'For work with children in Pennsylvania; having applied for it can be enough.',
    source: page('Penn checklist', 'https://docsbay.net/university-of-pennsylvania-s7'),
  },
  {
    key: 'consent-form',
    title: 'Consent or disclosure form',
    group: 'checks',
    issuer: 'Applicant',
    validity: { kind: 'none' },
    facts: [yesNoFact('signed', 'Signed')],
    note: 'The host’s own form, such as Harvard’s CORI form (fill only the top part).',
    source: page(
      'Harvard exchange clerk checklist',
      'https://studylib.net/doc/8272680/hms-exchange-clerk-program-checklist---mycourses',
    ),
  },
  {
    key: 'malpractice',
    title: 'Malpractice certificate',
    group: 'cover',
    issuer: 'Home school or insurer',
    validity: { kind: 'none' },
    lead: estimatedLead(2, 'weeks', 'the school or the insurer writes it'),
    facts: [
      numberFact('perOccurrence', 'Cover per occurrence', 'USD'),
      numberFact('aggregate', 'Cover in aggregate', 'USD'),
      yesNoFact('namesApplicant', 'Your name is on the certificate'),
    ],
    note: 'The issue day is the first day of cover. $1M per occurrence and $3M in aggregate is the norm.',
    source: page('Boston University ISEP: $1M/$3M with your name', BU_ISEP),
  },
  {
    key: 'health-insurance',
    title: 'Health insurance proof',
    group: 'cover',
    issuer: 'Insurer',
    validity: { kind: 'none' },
    lead: estimatedLead(3, 'days', 'the insurer sends the certificate'),
    facts: [
      numberFact('cover', 'Cover', 'USD'),
      yesNoFact('meetsJ1Minimum', 'Meets the J-1 minimum'),
    ],
    note: 'The issue day is the first day of cover. It must cover the whole rotation in the USA.',
    source: page(
      'Mayo Clinic: at least $50,000 for international students',
      'https://college.mayo.edu/academics/visiting-medical-student-clerkships/application-process/',
    ),
  },
];
