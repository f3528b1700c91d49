import { coverFact, ISSUED_IN, signedFact } from './catalogue-facts.ts';
import { choiceFact, estimatedLead, page, yesNoFact } from './catalogue-source.ts';
import type { DocumentType } from './document-type.ts';
import { AGENCIES } from './options/paper-options.ts';

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
      choiceFact('agency', 'Agency', AGENCIES, {
        words: { asked: 'made by {}', askedNot: 'not made by {}', found: 'was made by {}' },
      }),
      yesNoFact('authorisedSignature', 'Authorised signature', {
        words: {
          asked: 'with an authorised signature',
          askedNot: 'without an authorised signature',
          found: 'has an authorised signature',
          foundNot: 'has no authorised signature',
        },
      }),
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
    facts: [signedFact('signed', 'Signed and dated', 'signed and dated')],
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
    belongsTo: 'host',
    issuer: 'Applicant',
    validity: { kind: 'none' },
    facts: [signedFact('signed', 'Signed', 'signed')],
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
    // Section 1, row 22: US cover for the entire rotation.
    holds: {
      predicate: { kind: 'valid-through', at: 'end' },
      source: page(
        'as AMO writes, our default where a host names no day',
        'https://support.amopportunities.org/knowledge/do-i-need-malpractice-insurance',
      ),
    },
    beginsLater: true,
    lead: estimatedLead(2, 'weeks', 'the school or the insurer writes it'),
    facts: [
      coverFact('perOccurrence', 'Cover per occurrence', ' per occurrence'),
      coverFact('aggregate', 'Cover in aggregate', ' in aggregate'),
      yesNoFact('namesApplicant', 'Your name is on the certificate', {
        words: {
          asked: 'with your name on it',
          askedNot: 'without your name on it',
          found: 'has your name on it',
          foundNot: 'does not have your name on it',
        },
      }),
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
    // Section 1, row 23: proof for the period at Harvard, UCLA and Stanford.
    holds: {
      predicate: { kind: 'valid-through', at: 'end' },
      source: page(
        'as Harvard, UCLA and Stanford write, our default where a host names no day',
        'https://meded.hms.harvard.edu/exchange-clerkship-policies',
      ),
    },
    beginsLater: true,
    lead: estimatedLead(3, 'days', 'the insurer sends the certificate'),
    facts: [
      coverFact('cover', 'Cover', ''),
      yesNoFact('meetsJ1Minimum', 'Meets the J-1 minimum', {
        words: {
          asked: 'with the cover that J-1 visitors need',
          askedNot: 'without the cover that J-1 visitors need',
          found: 'has the cover that J-1 visitors need',
          foundNot: 'does not have the cover that J-1 visitors need',
        },
      }),
      pays('evacuation', 'Pays for medical evacuation', 'medical evacuation'),
      pays('repatriation', 'Pays for repatriation', 'repatriation'),
    ],
    note: 'The issue day is the first day of cover. It must cover the whole rotation in the USA.',
    source: page(
      'Mayo Clinic: at least $50,000 for international students',
      'https://college.mayo.edu/academics/visiting-medical-student-clerkships/application-process/',
    ),
  },
];

function pays(key: string, label: string, what: string) {
  return yesNoFact(key, label, {
    words: {
      asked: `with cover for ${what}`,
      askedNot: `without cover for ${what}`,
      found: `pays for ${what}`,
      foundNot: `does not pay for ${what}`,
    },
  });
}
