import type { FactOption } from '../document-type.ts';
import { circumstance, labelled, option } from './option.ts';

/** Who certifies a resuscitation course. */
export const CARD_BRANDS: readonly FactOption[] = [
  labelled(
    'AHA (American Heart Association)',
    option(
      'AHA',
      'American Heart Association',
      'AHA BLS Provider',
      'AHA BLS',
      'AHA ACLS',
      'Heartcode',
      'HeartCode BLS',
    ),
  ),
  labelled('Red Cross (American)', option('Red Cross', 'American Red Cross', 'ARC')),
  labelled('ERC (European Resuscitation Council)', option('ERC', 'European Resuscitation Council')),
  labelled(
    'Resuscitation Council UK',
    option('Resuscitation Council UK', 'RCUK', 'Resus Council', 'UK Resuscitation Council'),
  ),
  labelled(
    'ASHI or HSI (Health & Safety Institute)',
    option('ASHI', 'HSI', 'American Safety and Health Institute', 'Health and Safety Institute'),
  ),
  labelled('Military Training Network', option('Military Training Network', 'MTN')),
  option('National CPR Foundation', 'NCPRF'),
];

/** Tests of English that hosts name, to take or to refuse (Yale takes CAE and CPE and no Duolingo). */
export const ENGLISH_TESTS: readonly FactOption[] = [
  option(
    'TOEFL',
    'TOEFL iBT',
    'TOEFL-iBT',
    'iBT',
    'TOEFL internet-based',
    'Test of English as a Foreign Language',
  ),
  option('TOEFL Home Edition', 'TOEFL iBT Home Edition', 'TOEFL at home', 'TOEFL MyBest'),
  option('TOEFL paper', 'TOEFL PBT', 'TOEFL paper-based', 'TOEFL ITP'),
  option(
    'IELTS',
    'IELTS Academic',
    'Academic IELTS',
    'International English Language Testing System',
  ),
  option('IELTS General', 'IELTS General Training'),
  option('OET', 'Occupational English Test', 'OET Medicine', 'OET (Medicine)'),
  labelled(
    'CAE (C1 Advanced)',
    option('CAE', 'C1 Advanced', 'Cambridge Advanced', 'Certificate in Advanced English'),
  ),
  labelled(
    'CPE (C2 Proficiency)',
    option(
      'CPE',
      'C2 Proficiency',
      'Cambridge Proficiency',
      'Certificate of Proficiency in English',
    ),
  ),
  option('Duolingo', 'Duolingo English Test', 'DET'),
  option('PTE', 'PTE Academic', 'Pearson', 'Pearson Test of English'),
  option('Cambridge First', 'FCE', 'B2 First', 'First Certificate in English'),
  option('TOEIC', 'Test of English for International Communication'),
  option('MET', 'Michigan English Test', 'MELAB'),
];

/** US visa classes, and what stands in place of one. */
export const VISA_CLASSES: readonly FactOption[] = [
  labelled('B-1 (business)', option('B-1', 'B1', 'B-1 visa', 'B1 visa', 'business visa')),
  labelled('B-2 (tourist)', option('B-2', 'B2', 'B-2 visa', 'B2 visa', 'tourist visa')),
  labelled(
    'B-1/B-2',
    option('B-1/B-2', 'B1/B2', 'B1B2', 'B-1/2', 'B1/2', 'B-1 and B-2', 'B1/B2 visa'),
  ),
  labelled(
    'ESTA (visa waiver program)',
    option('ESTA', 'visa waiver', 'visa waiver program', 'VWP', 'WB', 'WT', 'visa waiver (ESTA)'),
  ),
  ...['F-1', 'F-2', 'H-1B', 'H-4', 'J-1', 'J-2', 'L-1', 'L-2', 'M-1', 'O-1', 'O-3', 'TN', 'TD'].map(
    (name) => option(name, `${name} visa`),
  ),
  labelled(
    'Permanent resident (green card)',
    circumstance(option('permanent resident', 'green card', 'LPR', 'lawful permanent resident')),
  ),
  labelled('Work permit (EAD)', option('EAD', 'employment authorization document', 'work permit')),
];

/** Who checks a record, where a host names the agency. */
export const AGENCIES: readonly FactOption[] = [
  option('Certiphi', 'Certiphi Screening', 'Application Station', 'Certiphi Screening, Inc.'),
  option('CastleBranch', 'Castle Branch', 'CertifiedBackground', 'Certified Background'),
  option('Verified Credentials', 'Verified Credentials, LLC', 'QualifiedFirst'),
  option('PreCheck', 'StudentCheck', 'PreCheck StudentCheck', 'Cisive'),
  option('Complio', 'American DataBank', 'American Databank Complio'),
  option('Sterling', 'SterlingCheck', 'Sterling Backcheck'),
  option('HireRight'),
  option('First Advantage'),
  option('Accurate', 'Accurate Background'),
  option('FBI', 'Federal Bureau of Investigation', 'Identity History Summary'),
  labelled(
    'The police or another authority of a country',
    option(
      'police',
      'police clearance',
      'police certificate',
      'local police',
      'national police',
      'state police',
      'law enforcement',
      'federal or local agency',
      'police authority',
    ),
  ),
  labelled(
    'The home school',
    option('home school', 'medical school', 'my school', 'home institution', 'university'),
  ),
];

/** The AAMC's standard form, and hosts' own by the host's name. */
export const IMMUNIZATION_FORMS: readonly FactOption[] = [
  labelled(
    'AAMC Standardized Immunization Form',
    option(
      'AAMC',
      'AAMC form',
      'AAMC immunization form',
      'AAMC standardized immunization form',
      'AAMC standard form',
      'AAMC Standardized Immunization',
      'standardized immunization form',
      'VSLO',
      'VSLO form',
      'VSLO immunization form',
      'VSAS',
      'VSAS form',
      'VSAS immunization form',
    ),
  ),
  option(
    'Boston University',
    'BU',
    'BU form',
    'BUMC',
    'Boston University form',
    'BU School of Medicine',
  ),
  option('Harvard', 'HMS', 'Harvard Medical School', 'Harvard form', 'HMS form'),
  option('Yale', 'Yale School of Medicine', 'Yale form', 'Yale health form', 'Yale health forms'),
  option('Penn', 'University of Pennsylvania', 'Perelman', 'Penn form'),
  option('UCLA', 'UCLA form'),
  option('UCSF', 'UCSF form'),
  option('UC Davis', 'UC Davis form', 'University of California, Davis'),
  option('Stanford', 'Stanford form', 'Stanford University'),
  option('Mayo', 'Mayo Clinic', 'Mayo Clinic form'),
  option('Cleveland Clinic', 'Cleveland Clinic form', 'CCF'),
  labelled('UTHealth Houston VH-1', option('VH-1', 'UTHealth VH-1', 'VH1 form')),
  option('Johns Hopkins', 'Johns Hopkins form', 'JHU', 'JHUSOM'),
];

/** What hosts' own forms are called; each host's own is that host's by its document. */
export const HOST_FORMS: readonly FactOption[] = [
  option('Application form', 'application', 'elective application', 'application for electives'),
  option('Registration form', 'registration'),
  option('Requirements form', 'requirements checklist'),
  option("Dean's form", 'form of the dean', "dean's certification"),
  option('English form', 'English proficiency form', 'form on English'),
  option('Acceptance letter', 'letter of acceptance', 'acceptance'),
  option('Medical clearance', 'medical clearance form', 'clearance form', 'health clearance'),
  option('Health form', 'health history form', 'student health form'),
  option('Elective form', 'elective request', 'elective preference form', 'course request'),
  option('Evaluation form', 'evaluation'),
  option('Confidentiality agreement', 'confidentiality form', 'confidentiality statement'),
  option('Liability waiver', 'release form', 'release of liability', 'hold harmless agreement'),
  option('Verification form', 'school verification', 'verification of enrollment'),
  option('Emergency contact form', 'emergency contact'),
  option('Housing form', 'housing application'),
];

/** What a translation is of: papers that hosts want in English. */
export const TRANSLATED: readonly FactOption[] = [
  option(
    "Dean's letter",
    'Deans letter',
    'letter of good standing',
    "Dean's letter or letter of good standing",
    'MSPE',
  ),
  option(
    'Letter of recommendation',
    'recommendation letter',
    'recommendation',
    'LoR',
    'reference letter',
  ),
  option('Transcript', 'medical school transcript', 'grades', 'mark sheet', 'mark sheets'),
  option('Diploma', 'degree', 'degree certificate', 'medical diploma'),
  option('Medical licence', 'licence', 'license', 'medical license'),
  option('Immunization record', 'vaccination record', 'vaccination card', 'immunization form'),
  option('Chest X-ray report', 'X-ray report', 'chest X-ray'),
  option('Police certificate', 'background check', 'police clearance', 'criminal record'),
  option('Letter of employment', 'employment letter', 'employer letter'),
  option('Birth certificate'),
  option('Bank statement', 'funding letter'),
  option('Insurance certificate', 'malpractice certificate', 'health insurance'),
];

/** Core clerkships (domain facts, row 2 and the demands on cores). */
export const CLERKSHIPS: readonly FactOption[] = [
  option('Internal medicine', 'medicine', 'IM', 'general medicine'),
  option('Surgery', 'general surgery'),
  option('Pediatrics', 'paediatrics', 'peds', 'child health'),
  option(
    'Obstetrics and gynecology',
    'obstetrics & gynecology',
    'obstetrics and gynaecology',
    'OB/GYN',
    'OBGYN',
    "women's health",
    'gynecology',
    'obstetrics',
  ),
  option('Psychiatry', 'psych'),
  option('Family medicine', 'family practice', 'general practice', 'primary care', 'GP'),
  option('Neurology', 'neuro'),
  option('Emergency medicine', 'EM', 'emergency'),
  option('Anesthesiology', 'anaesthesiology', 'anesthesia', 'anaesthesia', 'anaesthetics'),
  option('Intensive care', 'critical care', 'ICU', 'intensive care medicine'),
  option('Radiology', 'diagnostic radiology'),
];
