import { parseDay } from '../shared/day.ts';
import { ISSUED_IN, LANGUAGE, signedFact } from './catalogue-facts.ts';
import { estimatedLead, numberFact } from './catalogue-source.ts';
import type { DocumentType, Source } from './document-type.ts';

/** The pages of hosts that take graduates were read on a later day than the rest of the catalogue. */
function graduatePage(label: string, url: string): Source {
  return { label, url: `https://${url}`, readOn: parseDay('2026-11-27') };
}

/** What graduates and practising physicians have to show: domain facts, section 2b. */
export const GRADUATE_TYPES: readonly DocumentType[] = [
  {
    key: 'diploma',
    title: 'Medical school diploma',
    group: 'school',
    issuer: 'Medical school',
    validity: { kind: 'none' },
    lead: estimatedLead(2, 'weeks', 'a certified copy of the school or a notary'),
    facts: [LANGUAGE],
    note: 'Asked of graduates; in English or with a certified translation at most hosts.',
    source: graduatePage(
      'Mobile Infirmary: diploma in English; copy of 2026-05-17',
      'infirmaryhealth.org/careers/graduate-education/mobile-infirmary-internal-medicine-residency/visiting-observer-learning-opportunity-program',
    ),
  },
  {
    key: 'ecfmg-certificate',
    title: 'ECFMG certificate',
    group: 'exams',
    issuer: 'ECFMG',
    validity: { kind: 'none' },
    lead: estimatedLead(
      3,
      'months',
      'Step 1 and Step 2 CK passed, a pathway and the diploma verified',
    ),
    facts: [],
    note: 'Some hosts take it in place of USMLE reports or of an English test.',
    source: graduatePage(
      'Texas Tech Internal Medicine: ECFMG, or Step 1 and Step 2; copy of 2026-05-17',
      'ttuhsc.edu/medicine/internal/observership/observership.aspx',
    ),
  },
  {
    key: 'medical-licence',
    title: 'Medical licence',
    group: 'checks',
    issuer: 'Licensing authority',
    validity: { kind: 'none' },
    lead: estimatedLead(4, 'weeks', 'the authority answers by post'),
    facts: [LANGUAGE, ISSUED_IN],
    note: 'Of the country in which you practise; hosts for physicians want it valid, with a translation.',
    source: graduatePage(
      'UCLA Health: a valid licence with its translation; copy of 2026-05-17',
      'uclahealth.org/international-services/medical-education-training/physicians/physician-observerships',
    ),
  },
  {
    key: 'employment-letter',
    title: 'Letter of employment or enrolment',
    group: 'checks',
    issuer: 'Employer or home institution',
    validity: { kind: 'none' },
    lead: estimatedLead(2, 'weeks', 'the office that signs and stamps it'),
    facts: [
      signedFact('signed', 'Signed', 'signed'),
      signedFact('stamped', 'Signed and stamped', 'signed and stamped'),
      LANGUAGE,
    ],
    note: 'Says where you work, train or are enrolled; some hosts want it no older than 6 months.',
    source: graduatePage(
      'Cleveland Clinic: stamped, no older than 6 months; copy of 2026-05-17',
      'my.clevelandclinic.org/departments/international-medical-education/international-programs/physician-observer',
    ),
  },
  {
    key: 'proof-of-funds',
    title: 'Proof of funds',
    group: 'travel',
    issuer: 'Bank',
    validity: { kind: 'none' },
    lead: estimatedLead(3, 'days', 'the bank’s statement'),
    facts: [
      numberFact('amount', 'Amount', {
        unit: 'USD',
        words: { asked: 'of at least {}', found: 'is of {}' },
      }),
    ],
    note: 'A bank statement, or a letter of whoever pays.',
    source: graduatePage(
      'UAB: proof of $2,000; copy of 2026-05-17',
      'uab.edu/medicine/international/international-programs/observership',
    ),
  },
  {
    key: 'arrival-record',
    title: 'I-94 arrival record',
    group: 'travel',
    issuer: 'US border authority',
    validity: { kind: 'none' },
    facts: [],
    note: 'Made on arrival in the USA and fetched online, so never before the journey.',
    source: graduatePage(
      'Thomas Jefferson University: upload the I-94 on arrival; copy of 2026-05-17',
      'jefferson.edu/international-services/visa-categories/short-term-visitors/clinical-observerships.html',
    ),
  },
  {
    key: 'work-permit',
    title: 'US work permit (EAD)',
    inSentence: 'US work permit (EAD)',
    group: 'travel',
    issuer: 'USCIS',
    validity: { kind: 'none' },
    holds: { predicate: { kind: 'valid-through', at: 'end' } },
    beginsLater: true,
    facts: [],
    note: 'Held by some who live in the USA already; one host takes it in place of a visa.',
    source: graduatePage(
      'Mobile Infirmary: unexpired B1/B2 visa or EAD; copy of 2026-05-17',
      'infirmaryhealth.org/careers/graduate-education/mobile-infirmary-internal-medicine-residency/visiting-observer-learning-opportunity-program',
    ),
  },
];
