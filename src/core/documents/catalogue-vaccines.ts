import {
  ANTIBODY_TEST,
  DOSES,
  EVIDENCE_FACT,
  ISSUED_IN,
  productFact,
  resultFact,
  signedFact,
} from './catalogue-facts.ts';
import { choiceFact, estimatedLead, numberFact, page, yesNoFact } from './catalogue-source.ts';
import type { DocumentType, FactField } from './document-type.ts';
import { ANTIBODY_RESULTS, DECLINED_VACCINES } from './options/immunity-options.ts';
import { IMMUNIZATION_FORMS } from './options/paper-options.ts';
import {
  COVID_PRODUCTS,
  HEPATITIS_B_OPTIONS,
  INFLUENZA_PRODUCTS,
  TETANUS_KINDS,
} from './options/product-options.ts';

const AAMC_FORM_2019 = 'https://studylib.net/doc/25326614/440110-immunizationform';

const ANTIBODY_RESULT: FactField = resultFact('Result of the antibody test', ANTIBODY_RESULTS);

/** Where a paper tells measles, mumps and rubella apart: AAMC form, option 2. */
const MMR_PART_FACTS: readonly FactField[] = ['measles', 'mumps', 'rubella'].flatMap((part) => [
  numberFact(part, `Doses against ${part}`, {
    words: {
      asked: `with at least {} doses against ${part}`,
      found: `has {} doses against ${part}`,
    },
  }),
  choiceFact(`${part}Titer`, `Titer of ${part}`, ANTIBODY_RESULTS, {
    isOutcome: true,
    words: {
      asked: `with a {} ${part} titer`,
      askedNot: `with a ${part} titer other than {}`,
      found: `has a {} ${part} titer`,
    },
  }),
]);

/** Which vaccine a declination or an exemption is about. */
const VACCINE_DECLINED: FactField = choiceFact('vaccine', 'Vaccine', DECLINED_VACCINES, {
  words: {
    asked: 'of the vaccine {}',
    askedNot: 'of a vaccine other than {}',
    found: 'is of the vaccine {}',
  },
});

/** Proofs of immunity: domain facts, section 1, rows 3 to 8 and 12. Row 11 is a spacing rule, no document. */
export const VACCINE_TYPES: readonly DocumentType[] = [
  {
    key: 'mmr',
    title: 'Measles, mumps, rubella proof',
    inSentence: 'measles, mumps and rubella proof',
    group: 'health',
    issuer: 'Physician or laboratory',
    validity: { kind: 'none' },
    lead: estimatedLead(1, 'weeks', 'a blood test and its report; two doses lie 28 days apart'),
    facts: [EVIDENCE_FACT, ANTIBODY_TEST, DOSES, ...MMR_PART_FACTS],
    note: 'Two MMR doses or positive serology; some hosts want titers even from the vaccinated.',
    source: page('AAMC immunization form, 2019 edition', AAMC_FORM_2019),
  },
  {
    key: 'varicella',
    title: 'Varicella proof',
    group: 'health',
    issuer: 'Physician or laboratory',
    validity: { kind: 'none' },
    lead: estimatedLead(1, 'weeks', 'a blood test and its report; two doses lie 28 days apart'),
    facts: [EVIDENCE_FACT, ANTIBODY_TEST, DOSES, ANTIBODY_RESULT],
    note: 'Two doses or positive serology; a history of the disease is mostly not accepted.',
    source: page('UC Davis: disease history is not accepted', 'https://studylib.net/doc/13194970/'),
  },
  {
    key: 'hepatitis-b',
    title: 'Hepatitis B proof',
    group: 'health',
    issuer: 'Laboratory',
    validity: { kind: 'none' },
    lead: estimatedLead(
      1,
      'weeks',
      'a blood test and its report, where the series is done. The series itself: three doses over 6 months, Heplisav-B two over 1 month, and the titer 4 to 8 weeks after the last dose',
    ),
    facts: [
      numberFact('titer', 'Surface antibody', {
        unit: 'mIU/mL',
        words: {
          asked: 'with a surface antibody of at least {}',
          found: 'has a surface antibody of {}',
        },
        // The weeks: AAMC immunization form of 2018, section on hepatitis B.
        whenShort: [
          'ask a physician about a booster and a new quantitative anti-HBs 4 to 8 weeks after it',
        ],
      }),
      ANTIBODY_TEST,
      ANTIBODY_RESULT,
      DOSES,
      productFact('Product', HEPATITIS_B_OPTIONS),
      EVIDENCE_FACT,
    ],
    note: 'Ask for the quantitative anti-HBs, drawn 4 to 8 weeks after the last dose; a qualitative result is the most common mistake.',
    source: page(
      'WashU student health: the wrong test is often ordered',
      'https://wusmhealth.wustl.edu/students/faq/',
    ),
  },
  {
    key: 'tdap',
    title: 'Tetanus, diphtheria, pertussis (Tdap or Td)',
    inSentence: 'tetanus, diphtheria and pertussis vaccination (Tdap or Td)',
    group: 'health',
    issuer: 'Physician',
    validity: { kind: 'after-issue', span: { amount: 10, unit: 'years' }, toEndOfMonth: false },
    facts: [productFact('Product', TETANUS_KINDS), EVIDENCE_FACT],
    note: 'One adult Tdap, then a booster every 10 years; one school wants it within 5.',
    source: page(
      'AAMC immunization form, January 2021 edition',
      'https://scribd.com/document/509621143/VSLO-Immunization-Form-Fillable-PDF-1-8-2021',
    ),
  },
  {
    key: 'tetanus-titer',
    title: 'Tetanus antibody titer',
    group: 'health',
    issuer: 'Laboratory',
    validity: { kind: 'none' },
    lead: estimatedLead(1, 'weeks', 'a blood test and its report'),
    facts: [ANTIBODY_RESULT, ANTIBODY_TEST],
    note: 'Few hosts take it in place of a dose: tetanus antibodies say nothing of pertussis.',
    source: page('Recalled, no page read', ''),
  },
  {
    key: 'influenza',
    title: 'Influenza vaccination',
    group: 'health',
    issuer: 'Pharmacy or clinic',
    validity: { kind: 'season', from: '07-01', to: '06-30' },
    obtainable: { from: '08-01', to: '03-31' },
    facts: [productFact('Product', INFLUENZA_PRODUCTS), EVIDENCE_FACT],
    note: 'One dose each fall. It is hardly to be had between April and July.',
    source: page(
      'AAMC immunization form, 2019 edition: one dose every fall; the season 1 Jul to 30 Jun and the months without vaccine are our inference',
      AAMC_FORM_2019,
    ),
  },
  {
    key: 'covid-19',
    title: 'COVID-19 vaccination',
    group: 'health',
    issuer: 'Clinic',
    validity: { kind: 'none' },
    facts: [DOSES, productFact('Product', COVID_PRODUCTS), EVIDENCE_FACT],
    note: 'Dropped by some hosts, asked for by some of their sites.',
    source: page(
      'Wright State: no longer asked for',
      'https://medicine.wright.edu/admissions/immunization-requirements',
    ),
  },
  {
    key: 'polio',
    title: 'Polio vaccination',
    group: 'health',
    issuer: 'Physician',
    validity: { kind: 'none' },
    facts: [DOSES],
    note: 'Primary series and last booster.',
    source: page(
      'Cleveland Clinic, 2014',
      'http://portals.clevelandclinic.org/electiveprogram/CriteriaRequirements/tabid/7528/Default.aspx',
    ),
  },
  {
    key: 'hepatitis-a',
    title: 'Hepatitis A vaccination',
    group: 'health',
    issuer: 'Physician',
    validity: { kind: 'none' },
    facts: [DOSES],
    note: 'Asked for by few hosts, as an additional vaccine.',
    source: page('Recalled, no page read', ''),
  },
  {
    key: 'meningococcal',
    title: 'Meningococcal vaccination',
    group: 'health',
    issuer: 'Physician',
    validity: { kind: 'none' },
    facts: [DOSES],
    note: 'Asked for by few hosts, as an additional vaccine.',
    source: page('Recalled, no page read', ''),
  },
  {
    key: 'vaccine-declination',
    title: 'Vaccine declination or waiver, signed',
    inSentence: 'signed vaccine declination',
    group: 'health',
    issuer: 'You',
    validity: { kind: 'none' },
    belongsTo: 'host',
    circumstance: true,
    facts: [VACCINE_DECLINED, signedFact('signed', 'Signed', 'signed')],
    note: 'On the host’s own form; whoever takes the vaccine signs none.',
    source: page('Recalled, no page read', ''),
  },
  {
    key: 'vaccine-exemption',
    title: 'Medical exemption from a vaccine',
    group: 'health',
    issuer: 'Physician',
    validity: { kind: 'none' },
    circumstance: true,
    facts: [
      VACCINE_DECLINED,
      signedFact('signed', 'Signed by a physician', 'signed by a physician'),
    ],
    note: 'A physician’s statement of why the vaccine may not be given.',
    source: page('Recalled, no page read', ''),
  },
  {
    key: 'immunization-form',
    title: 'Immunization form, signed',
    inSentence: 'signed immunization form',
    group: 'health',
    issuer: 'Physician',
    validity: { kind: 'none' },
    lead: estimatedLead(2, 'weeks', 'an appointment with the physician who signs'),
    facts: [
      choiceFact('form', 'Which form', IMMUNIZATION_FORMS, {
        inSentence: 'form',
        words: {
          asked: 'on the {} form',
          askedAny: 'on the form of {}',
          askedNot: 'on a form other than {}',
          found: 'is on the {} form',
        },
      }),
      yesNoFact('signed', 'Signed by a physician', {
        words: {
          asked: "with a physician's signature",
          askedNot: "without a physician's signature",
          found: 'is signed by a physician',
          foundNot: "has no physician's signature",
        },
      }),
      ISSUED_IN,
    ],
    note: 'Most hosts take the AAMC form, some only their own; check which one before the physician signs.',
    source: page(
      'AAMC: the standard form, reviewed yearly',
      'https://www.aamc.org/career-development/affinity-groups/gsa/cosr/immunization-form',
    ),
  },
];
