import { ISSUED_IN, signedFact } from './catalogue-facts.ts';
import { choiceFact, estimatedLead, page } from './catalogue-source.ts';
import type { DocumentType } from './document-type.ts';
import { HOST_FORMS, VISA_CLASSES } from './options/paper-options.ts';

/** Travel papers and what the host itself issues: domain facts, section 1, rows 30 to 32, 34 and 36. */
export const TRAVEL_AND_HOST_TYPES: readonly DocumentType[] = [
  {
    key: 'passport',
    title: 'Passport',
    group: 'travel',
    issuer: 'Government',
    validity: { kind: 'none' },
    holds: { predicate: { kind: 'valid-through', at: 'end' } },
    lead: estimatedLead(6, 'weeks', 'the authority makes it'),
    facts: [ISSUED_IN],
    note: 'For the USA it must hold six months beyond the stay, unless its country is on the six-month club list.',
    source: page(
      'Six-month club list, 2011',
      'https://cilawgroup.com/news/2011/02/23/passport-validity-and-entry-into-u-s-six-month-club-list-updated',
    ),
  },
  {
    key: 'visa',
    title: 'Visa or ESTA',
    group: 'travel',
    issuer: 'US consulate',
    validity: { kind: 'none' },
    holds: { predicate: { kind: 'valid-through', at: 'end' } },
    beginsLater: true,
    lead: estimatedLead(8, 'weeks', 'the wait for an appointment differs by consulate: look it up'),
    facts: [
      choiceFact('class', 'Class', VISA_CLASSES, {
        words: {
          asked: 'of class {}',
          askedNot: 'of a class other than {}',
          found: 'is of class {}',
        },
      }),
    ],
    note: 'Information only: ask the host’s international office which class it accepts.',
    source: page(
      'B-1 for an unpaid elective clerkship, 9 FAM 402.2-5(E)(3)',
      'https://legalservicesincorporated.com/immigration/can-a-b-1-visa-be-issued-for-a-medical-clerkship',
    ),
  },
  {
    key: 'host-form',
    title: 'Host application form',
    group: 'host',
    belongsTo: 'host',
    issuer: 'Host',
    validity: { kind: 'none' },
    lead: estimatedLead(2, 'weeks', 'the school signs its part'),
    facts: [
      choiceFact('form', 'Which form', HOST_FORMS, {
        inSentence: 'form',
        words: {
          asked: 'called "{}"',
          askedNot: 'not called "{}"',
          found: 'is called "{}"',
        },
      }),
      signedFact('wetSignature', 'Signed in ink', 'signed in ink'),
    ],
    note: 'The host’s own forms; some refuse electronic signatures.',
    source: page(
      'UT Southwestern Pediatrics: signatures cannot be electronic',
      'https://studylib.net/doc/10470801/',
    ),
  },
  {
    key: 'state-permission',
    title: 'State permission (New York)',
    inSentence: 'New York state permission',
    group: 'host',
    belongsTo: 'host',
    issuer: 'New York State Education Department',
    validity: { kind: 'none' },
    lead: estimatedLead(
      6,
      'weeks',
      'by mail only, with a check and four enclosures (Weill Cornell); how long the state takes no page says',
    ),
    facts: [],
    note: 'By mail with a $30 check and four enclosures; without it no start.',
    source: page(
      'Weill Cornell: next steps for approved students',
      'https://international.weill.cornell.edu/visiting-international-students/approved-students/next-steps-approved-students',
    ),
  },
  {
    key: 'fee-receipt',
    title: 'Fee or tuition receipt',
    group: 'host',
    belongsTo: 'host',
    issuer: 'Bank',
    validity: { kind: 'none' },
    lead: estimatedLead(3, 'days', 'the bank’s receipt of a transfer'),
    facts: [],
    note: 'Part of the application at some hosts.',
    source: page(
      'Cleveland Clinic, 2014: copy of the receipt',
      'http://portals.clevelandclinic.org/electiveprogram/CriteriaRequirements/tabid/7528/Default.aspx',
    ),
  },
  {
    key: 'other',
    title: 'Other document',
    group: 'personal',
    issuer: '',
    validity: { kind: 'none' },
    facts: [],
    note: 'For whatever no other type fits; add a type of your own when a host asks for it.',
  },
];
