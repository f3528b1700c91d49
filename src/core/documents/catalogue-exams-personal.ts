import { ENGLISH_SECTIONS, LANGUAGE, passedFact, SCORE } from './catalogue-facts.ts';
import {
  choiceFact,
  estimatedLead,
  numberFact,
  page,
  textFact,
  yesNoFact,
} from './catalogue-source.ts';
import type { DocumentType } from './document-type.ts';
import { ENGLISH_TESTS, TRANSLATED } from './options/paper-options.ts';

const ECFMG = page(
  'ECFMG: the report can be fetched for about 365 days, afterwards only a paid transcript',
  'https://ecfmg.org/2021ib/examination-results.html',
);
const YALE = 'https://medicine.yale.edu/education/gho/visitingstudents/intlapplication.aspx';

/** Examinations and what the applicant writes: domain facts, section 1, rows 24 to 29, 37 and 38. */
export const EXAM_AND_PERSONAL_TYPES: readonly DocumentType[] = [
  {
    key: 'usmle-step-1',
    title: 'USMLE Step 1 score report',
    group: 'exams',
    issuer: 'ECFMG or NBME',
    validity: { kind: 'none' },
    lead: estimatedLead(3, 'months', 'the permit, a seat, and 3 to 4 weeks for the result'),
    facts: [SCORE, passedFact('Step 1')],
    note: 'Save it within 365 days of the result notice: afterwards only a paid transcript exists.',
    source: ECFMG,
  },
  {
    key: 'usmle-step-2',
    title: 'USMLE Step 2 CK score report',
    group: 'exams',
    issuer: 'ECFMG or NBME',
    validity: { kind: 'none' },
    lead: estimatedLead(3, 'months', 'the permit, a seat, and 3 to 4 weeks for the result'),
    facts: [SCORE, passedFact('Step 2 CK')],
    note: 'Save it within 365 days of the result notice: afterwards only a paid transcript exists.',
    source: ECFMG,
  },
  {
    key: 'ifom',
    title: 'IFOM basic science report',
    group: 'exams',
    issuer: 'NBME',
    validity: { kind: 'none' },
    lead: estimatedLead(2, 'months', 'a test date and the result'),
    facts: [SCORE, passedFact('IFOM')],
    note: 'Taken by few hosts in place of USMLE Step 1.',
    source: page(
      'University Hospitals Cleveland: Step 1 or IFOM-BSE',
      'https://uhhospitals.org/medical-education/undergraduate-medical-education/visiting-medical-student-program/visiting-medical-student-program-clevel/eligibility-requirements',
    ),
  },
  {
    key: 'english-test',
    title: 'English test report',
    group: 'exams',
    issuer: 'ETS, IELTS or OET',
    validity: { kind: 'after-issue', span: { amount: 2, unit: 'years' }, toEndOfMonth: false },
    // Section 1, row 25: two years in general.
    holds: {
      predicate: { kind: 'valid-through', at: 'application' },
      source: page(
        'as OET, TOEFL and IELTS say, our default where a host names no day',
        'https://www.hmep-hith.jp/information/USMLE-FAQ/STEP3-OET-score-validity',
      ),
    },
    lead: estimatedLead(5, 'weeks', 'a seat and the result'),
    facts: [
      choiceFact('test', 'Test', ENGLISH_TESTS, {
        words: {
          asked: 'from {a}',
          askedNot: 'from a test other than {}',
          found: 'is from {a} test',
        },
      }),
      SCORE,
      ...ENGLISH_SECTIONS,
    ],
    note: 'The issue day is the test day. Holds two years; some hosts refuse certain tests.',
    source: page(
      'OET, TOEFL and IELTS: two years',
      'https://www.hmep-hith.jp/information/USMLE-FAQ/STEP3-OET-score-validity',
    ),
  },
  {
    key: 'cv',
    title: 'Curriculum vitae',
    group: 'personal',
    issuer: 'Applicant',
    validity: { kind: 'none' },
    facts: [
      yesNoFact('photo', 'Has a photo', {
        words: {
          asked: 'with a photo',
          askedNot: 'without a photo',
          found: 'has a photo',
          foundNot: 'has no photo',
        },
      }),
    ],
    note: 'One to two pages; list electives and publications.',
    source: page('Yale: list electives and publications', YALE),
  },
  {
    key: 'personal-statement',
    title: 'Personal statement or letter of intent',
    group: 'personal',
    issuer: 'Applicant',
    validity: { kind: 'none' },
    facts: [
      numberFact('pages', 'Pages', {
        words: { asked: 'with at least {} pages', found: 'has {} pages' },
      }),
    ],
    note: 'Mostly one page, and per elective.',
    source: page(
      'UT Southwestern Pediatrics checklist: one page, four questions',
      'https://studylib.net/doc/10470801/',
    ),
  },
  {
    key: 'recommendation-letter',
    title: 'Letter of recommendation',
    group: 'personal',
    issuer: 'Faculty',
    validity: { kind: 'none' },
    lead: estimatedLead(4, 'weeks', 'a busy writer needs the time'),
    facts: [
      textFact('writer', 'Writer', {
        words: { asked: 'from {}', askedNot: 'from a writer other than {}', found: 'is from {}' },
      }),
      yesNoFact('original', 'Original signature', {
        words: {
          asked: 'with an original signature',
          askedNot: 'without an original signature',
          found: 'has an original signature',
          foundNot: 'has no original signature',
        },
      }),
      LANGUAGE,
      yesNoFact('waived', 'You waived reading it', {
        words: {
          asked: 'with your right to read it waived',
          askedNot: 'with your right to read it kept',
          found: 'is one that you waived reading',
          foundNot: 'is not one that you waived reading',
        },
      }),
    ],
    note: 'One document per writer; a waived letter is uploaded by the school only.',
    source: page('Yale: one, original signature, official stationery', YALE),
  },
  {
    key: 'photo',
    title: 'Photo',
    group: 'personal',
    issuer: 'Applicant',
    validity: { kind: 'none' },
    facts: [],
    note: 'A passport-style photo.',
    source: page(
      'Boston University on VSAS',
      'https://services.aamc.org/20/vsas/public/school/instID/105',
    ),
  },
  {
    key: 'translation',
    title: 'Certified translation',
    group: 'personal',
    issuer: 'Translator or school',
    validity: { kind: 'none' },
    lead: estimatedLead(2, 'weeks', 'a sworn translator and the post'),
    facts: [
      choiceFact('of', 'Of which document', TRANSLATED, {
        inSentence: 'translated document',
        words: { asked: 'of {}', askedNot: 'of something other than {}', found: 'is of {}' },
      }),
    ],
    note: 'Stays together with its original in every packet.',
    source: page('Yale: everything in English or with a translation', YALE),
  },
  {
    key: 'attestation',
    title: 'Attestation that an item will follow',
    group: 'personal',
    belongsTo: 'host',
    issuer: 'Applicant',
    validity: { kind: 'none' },
    facts: [],
    note: 'Some portals refuse an empty slot: state that you understand and will send the item after acceptance.',
    source: page(
      'Cleveland Clinic elective program questions',
      'https://my.clevelandclinic.org/departments/elective-program/faq',
    ),
  },
];
