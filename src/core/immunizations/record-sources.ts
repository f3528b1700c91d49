import { page } from '../documents/catalogue-source.ts';
import type { Source } from '../documents/document-type.ts';

/** The pages behind the checks of an immunization record: domain facts, section 3 and its sources. */
export const RECORD_SOURCES = {
  mmrDoses: page(
    'UT Austin: MMR at 12 months or later, the second dose 28 days or more after the first',
    'https://healthyhorns.utexas.edu/uhs/dell-medical-school.html',
  ),
  varicellaDoses: page(
    'UT Austin, dose intervals of its own students: 28 days',
    'https://healthyhorns.utexas.edu/uhs/dell-medical-school.html',
  ),
  hepatitisBDoses: page(
    'University of Washington: minimum intervals of 4, 8 and 16 weeks; Heplisav-B 28 days; Twinrix 5 months',
    'https://support.medproctor.com/uw-hsip-subsequent-hepatitis-b-series/',
  ),
  hepatitisBTiter: page(
    'AAMC immunization form, 2018 edition: quantitative anti-HBs 4 to 8 weeks after the last dose',
    'https://www.scribd.com/document/371004629',
  ),
  hepatitisBQuantitative: page(
    'WashU student health: the wrong test is often ordered; Yale and UC Davis refuse a qualitative result',
    'https://wusmhealth.wustl.edu/students/faq/',
  ),
  form: page(
    'AAMC immunization form, 2019 edition',
    'https://studylib.net/doc/25326614/440110-immunizationform',
  ),
  tdap: page(
    'AAMC immunization form, January 2021 edition: a booster date if the last Tdap is over 10 years old',
    'https://scribd.com/document/509621143/VSLO-Immunization-Form-Fillable-PDF-1-8-2021',
  ),
  skinTest: page(
    'UMC: skin test read 48 to 72 hours after placement, the second 7 days or more after the first reading',
    'https://umc.edu/NEPAR/Health-Requirements-FAQs.html',
  ),
  spacing: page(
    'Immunization spacing: skin test on the day of a live vaccine, or 4 to 6 weeks after it; advised for blood tests too',
    'https://docobook.com/immunization-spacing-intervals-and-tuberculin-skin-test.html',
  ),
  positiveTest: page(
    'UC Davis: after a positive test a chest X-ray report',
    'https://studylib.net/doc/13194970/',
  ),
  labPages: page(
    'School titers: portals refuse lab pages without name and date of birth',
    'https://www.schooltiters.com/pages/how-to-upload-titer-results-castlebranch-complio',
  ),
  polio: page(
    'Cleveland Clinic, 2014: primary series and last booster; that it is three doses is our inference',
    'http://portals.clevelandclinic.org/electiveprogram/CriteriaRequirements/tabid/7528/Default.aspx',
  ),
  inference: page('Our inference, no page read', ''),
} as const satisfies Readonly<Record<string, Source>>;
