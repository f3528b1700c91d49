import { ISSUED_IN, LANGUAGE, resultFact, signedFact } from './catalogue-facts.ts';
import { choiceFact, dayFact, estimatedLead, numberFact, page } from './catalogue-source.ts';
import type { DocumentType } from './document-type.ts';
import {
  DRUG_RESULTS,
  MASK_MAKES,
  MASK_MODELS,
  MASK_SIZES,
  SUBSTANCES,
} from './options/check-options.ts';
import {
  PLACED,
  TB_RESULTS,
  TB_TEST_KINDS,
  X_RAY_RESULTS,
} from './options/tuberculosis-options.ts';

/** Tests and examinations: domain facts, section 1, rows 9, 10, 18, 21 and 35. */
export const HEALTH_TYPES: readonly DocumentType[] = [
  {
    key: 'tb-test',
    title: 'Tuberculosis test',
    group: 'health',
    issuer: 'Clinic or laboratory',
    validity: { kind: 'none' },
    lead: estimatedLead(
      1,
      'weeks',
      'an appointment, and the reading after 48 to 72 hours or the laboratory’s report',
    ),
    facts: [
      choiceFact('kind', 'Kind', TB_TEST_KINDS, {
        words: { asked: 'done as {a}', askedNot: 'not done as {a}', found: 'was done as {a}' },
      }),
      resultFact('Result', TB_RESULTS, { askedAny: '{}', found: 'is {}' }),
      numberFact('readingMm', 'Skin test reading', {
        unit: 'mm',
        words: { asked: 'with a reading of at least {}', found: 'has a reading of {}' },
        isOutcome: true,
        circumstance: true,
      }),
      dayFact(PLACED, 'Day a skin test was placed', {
        inSentence: 'day of placing',
        words: { asked: 'placed on {}', found: 'was placed on {}' },
      }),
      ISSUED_IN,
    ],
    note: 'The issue day is the day it was read or drawn. Its age limit is the rule that differs most between hosts.',
    source: page(
      'UC Davis: one within 365 days of the start and another within 90',
      'https://studylib.net/doc/13194970/',
    ),
  },
  {
    key: 'chest-x-ray',
    title: 'Chest X-ray report',
    group: 'health',
    issuer: 'Radiology',
    validity: { kind: 'none' },
    lead: estimatedLead(1, 'weeks', 'an appointment and the report'),
    facts: [
      resultFact('Result', X_RAY_RESULTS, { askedAny: 'saying {}', found: 'says {}' }),
      LANGUAGE,
    ],
    note: 'After a positive tuberculosis test, and at some hosts for everyone with BCG; the report in English.',
    source: page('UC Davis: within 90 days of the start', 'https://studylib.net/doc/13194970/'),
  },
  {
    key: 'tb-symptom-review',
    title: 'Tuberculosis symptom questionnaire',
    group: 'health',
    issuer: 'Physician',
    validity: { kind: 'none' },
    lead: estimatedLead(1, 'weeks', 'an appointment with the physician who signs'),
    facts: [signedFact('signed', 'Signed by a physician', 'signed by a physician')],
    note: 'Goes with the chest X-ray of a person whose test was positive.',
    source: page(
      'St. George’s University: signed physician statement, repeated yearly',
      'https://catalog.sgu.edu/school-of-medicine-clinical-training-student-manual/tuberculosis-screening',
    ),
  },
  {
    key: 'physical-exam',
    title: 'Physical examination',
    group: 'health',
    issuer: 'Physician',
    validity: { kind: 'after-issue', span: { amount: 12, unit: 'months' }, toEndOfMonth: false },
    lead: estimatedLead(2, 'weeks', 'an appointment'),
    facts: [],
    note: 'Within a year, where a host asks for it.',
    source: page('USAC: within 1 year, may be required', 'http://jonmonteverde.com/usac/apply/'),
  },
  {
    key: 'fit-test',
    title: 'N95 respirator fit test',
    group: 'health',
    issuer: 'Occupational health',
    validity: { kind: 'after-issue', span: { amount: 12, unit: 'months' }, toEndOfMonth: false },
    lead: estimatedLead(2, 'weeks', 'an appointment with occupational health'),
    facts: [
      choiceFact('make', 'Mask make', MASK_MAKES, {
        words: {
          asked: 'with a mask made by {}',
          askedNot: 'with a mask not made by {}',
          found: 'is for a mask made by {}',
        },
      }),
      choiceFact('model', 'Mask model', MASK_MODELS, {
        words: {
          asked: 'for mask model {}',
          askedNot: 'for a mask model other than {}',
          found: 'is for mask model {}',
        },
      }),
      choiceFact('size', 'Mask size', MASK_SIZES, {
        words: {
          asked: 'for mask size {}',
          askedNot: 'for a mask size other than {}',
          found: 'is for mask size {}',
        },
      }),
    ],
    note: 'Yearly. Write down make, model and size: some sites take only certain masks.',
    source: page(
      'UCLA: yearly, and site-dependent makes',
      'https://medschool.ucla.edu/education/md-education/current-students/handbook-and-policies/onboarding-compliance-resources-and-requirements/respiratory-fit-testing-requirement',
    ),
  },
  {
    key: 'drug-screen',
    title: 'Drug screen',
    group: 'checks',
    issuer: 'Laboratory',
    validity: { kind: 'none' },
    lead: estimatedLead(1, 'weeks', 'the laboratory’s report'),
    facts: [
      numberFact('panel', 'Panels', {
        inSentence: 'number of panels',
        words: { asked: 'with at least {} panels', found: 'has {} panels' },
      }),
      choiceFact('substances', 'Substances tested for', SUBSTANCES, {
        inSentence: 'list of substances',
        many: true,
        words: {
          asked: 'with a test for {}',
          askedNot: 'without a test for {}',
          found: 'tests for {}',
        },
      }),
      resultFact('Result', DRUG_RESULTS),
    ],
    note: 'No page read says for how many days it holds: ask the host.',
    source: page(
      'WashU: the listed panel',
      'https://bulletin.med.wustl.edu/admission/md-program-admission/background-checks-and-screening-for-controlled-substances/',
    ),
  },
];
