import type { AgendaMark } from '../../src/core/agenda/agenda-mark.ts';
import type { NextStep } from '../../src/core/agenda/next-step.ts';
import type { Profile } from '../../src/core/applicant/profile.ts';
import type { BudgetLine, Fund } from '../../src/core/budget/budget-line.ts';
import type { ClusterGroup } from '../../src/core/clusters/cluster-group.ts';
import type { Document } from '../../src/core/documents/document.ts';
import type { DocumentType } from '../../src/core/documents/document-type.ts';
import type { ImmunizationEntry } from '../../src/core/immunizations/immunization-record.ts';
import type { Manifest } from '../../src/core/packets/packet.ts';
import type { Letter } from '../../src/core/rotations/letter.ts';
import type { Rotation } from '../../src/core/rotations/rotation.ts';
import { idOf } from '../../src/core/shared/id.ts';

import type { EachKind, Full } from './full.ts';
import { day, HOST, source, span } from './full-host.ts';

const sha256 = 'a1'.repeat(32);

const RECORDED = {
  id: idOf<'immunization'>('i1'),
  on: day,
  evidence: [idOf<'document'>('d1')],
  note: 'kept',
  writtenAs: '03/04/2026',
};

export const ENTRIES: EachKind<ImmunizationEntry> = {
  dose: { ...RECORDED, kind: 'dose', vaccine: 'mmr', product: 'Priorix', asTyped: true },
  titer: {
    ...RECORDED,
    kind: 'titer',
    analyte: 'anti-hbs',
    result: 'positive',
    value: 12,
    unit: 'IU',
  },
  'skin-test': {
    ...RECORDED,
    kind: 'skin-test',
    readOn: day,
    mm: 4,
    result: 'negative',
    country: 'TR',
  },
  igra: { ...RECORDED, kind: 'igra', test: 'T-SPOT', result: 'negative', country: '' },
  'chest-x-ray': { ...RECORDED, kind: 'chest-x-ray', result: 'normal' },
  'symptom-review': { ...RECORDED, kind: 'symptom-review' },
  'tb-treatment': {
    ...RECORDED,
    kind: 'tb-treatment',
    of: 'latent',
    drugs: 'rifampin',
    months: 4,
    completedOn: day,
  },
};

export const ROTATION: Full<Rotation> = {
  id: idOf('t1'),
  host: HOST.id,
  title: 'ICU',
  start: day,
  end: day,
  type: 'icu',
  stage: 'offered',
  appliedOn: day,
  offeredOn: day,
  arrivesOn: day,
  sponsor: 'Dr. Ada Example',
  tags: ['paediatric'],
  notes: 'near',
  elective: 'Critical care',
  ambition: 'reach',
  exceptions: [
    { requirement: idOf('r-0-bcg-given'), kind: 'waived', note: 'by mail', on: day },
    { requirement: idOf('r-1-bcg-given'), kind: 'will-follow', note: '', on: day },
  ],
  papers: [{ requirement: idOf('r-0-bcg-given'), versions: [idOf('v1')] }],
};

export const DOCUMENT: Full<Document> = {
  id: idOf('d1'),
  type: 'bls',
  title: 'BLS card',
  issuer: 'AHA',
  notes: 'blue',
  host: idOf('h1'),
  elective: 'Pain',
  appliedOn: day,
  versions: [
    {
      id: idOf('v1'),
      document: idOf('d1'),
      fileName: 'bls.pdf',
      addedOn: day,
      issued: day,
      expires: day,
      facts: { antibody: 12, form: 'AAMC', sealed: true },
      kind: 'pdf',
      sha256,
      bytes: 100,
      pages: 2,
      notes: [{ code: 'links-kept', message: 'Kept.' }],
    },
  ],
};

const TYPE = {
  key: 'own-card',
  title: 'Card',
  inSentence: 'card',
  group: 'health',
  belongsTo: 'host',
  issuer: 'clinic',
  obtainable: { from: '09-01', to: '04-30' },
  lead: { span, why: 'the post' },
  facts: [
    {
      key: 'antibody',
      label: 'Antibody',
      inSentence: 'antibodies',
      kind: 'choice',
      options: [
        { value: 'a', label: 'A', inSentence: 'worded', synonyms: ['b'], circumstance: true },
      ],
      many: true,
      unit: 'IU',
      words: {
        asked: 'of {}',
        askedAny: 'of any of {}',
        askedNot: 'but not {}',
        found: 'has {}',
        foundNot: 'has not {}',
        whether: 'may have {}',
      },
      isOutcome: true,
      circumstance: true,
      whenShort: ['ask again'],
    },
  ],
  circumstance: true,
  holds: { predicate: { kind: 'valid-through', at: 'end' }, source },
  beginsLater: true,
  note: 'Bring it.',
  source,
} satisfies Omit<Full<DocumentType>, 'validity'>;

export const TYPES: readonly Full<DocumentType>[] = [
  { ...TYPE, validity: { kind: 'none' } },
  { ...TYPE, validity: { kind: 'after-issue', span, toEndOfMonth: true } },
  { ...TYPE, validity: { kind: 'season', from: '09-01', to: '04-30' } },
];

export const PROFILE: Full<Profile> = {
  givenNames: 'Defne',
  familyName: 'Aksoy',
  nameInOwnScript: 'אקסוי',
  dateOfBirth: day,
  countryOfBirth: 'TR',
  email: 'a@example.org',
  phone: '1',
  address: 'here',
  nationalities: ['TR'],
  status: 'final-year',
  school: 'School',
  schoolCity: 'Ankara',
  schoolCountry: 'Turkey',
  accreditation: 'LCME',
  taughtInEnglish: true,
  teachingLanguages: ['Turkish'],
  needsVisa: true,
  visaHeld: 'B1',
  employed: true,
  licensed: true,
  licensedIn: ['TR'],
  graduationDay: day,
  aamcId: '1',
  usmleId: '2',
  schoolId: '3',
  passportNumber: '4',
  tests: [{ test: 'TOEFL', takenOn: day, score: 100, passed: true, attempts: 1 }],
  goals: ['letters'],
  bcgGiven: true,
  usResident: false,
  schoolInVslo: false,
  schoolOffShore: false,
  affiliations: ['North'],
  clinicalWeeks: 40,
  coresDone: ['Surgery'],
  usClinicalMonths: 1,
  gapMonths: 2,
  specialty: 'Anesthesiology',
  seeksUsResidency: true,
  residencyOpensOn: day,
  emergencyContact: { name: 'Ada', relation: 'sister', phone: '5' },
};

const rate = { rate: '0.0312', on: day, from: 'TRY', to: 'USD' };

const LINE = {
  id: idOf<'budget-line'>('b1'),
  title: 'Room',
  category: 'housing',
  rotation: ROTATION.id,
  plannedMinor: 100,
  actualMinor: 90,
  currency: 'TRY',
  rate,
  pinned: true,
  notes: 'deposit',
} satisfies Omit<Full<BudgetLine>, 'timing'>;

export const LINES: readonly Full<BudgetLine>[] = [
  { ...LINE, timing: { kind: 'day', day } },
  { ...LINE, id: idOf('b2'), timing: { kind: 'span', from: day, to: day } },
];

export const FUND: Full<Fund> = {
  id: idOf('f1'),
  title: 'Savings',
  minor: 100,
  currency: 'TRY',
  rate,
  on: day,
  notes: 'mine',
};

export const GROUP: Full<ClusterGroup> = {
  id: idOf('g1'),
  title: 'Ohio',
  rotations: [ROTATION.id],
};

export const LETTER: Full<Letter> = {
  id: idOf('l1'),
  writer: 'Dr Lee',
  role: 'attending',
  rotation: ROTATION.id,
  specialty: 'Pain',
  signalledOn: day,
  askedOn: day,
  agreed: true,
  waived: true,
  uploadedTo: 'ERAS',
  uploadedOn: day,
  thankedOn: day,
  notes: 'kind',
};

export const MANIFEST: Full<Manifest> = {
  id: idOf('m1'),
  rotation: ROTATION.id,
  host: HOST.id,
  builtOn: day,
  paper: 'letter',
  forced: true,
  files: [{ name: 'packet.pdf', pages: 9, bytes: 900, sha256 }],
  entries: [
    {
      document: DOCUMENT.id,
      version: idOf('v1'),
      title: 'Card',
      sha256,
      firstPage: 4,
      pages: 2,
      erasedOn: day,
    },
  ],
  preflight: [
    { severity: 'error', code: 'x', message: 'Late.', short: 'Late', document: DOCUMENT.id },
  ],
};

export const MARK: Full<AgendaMark> = { part: 'p1', doneOn: day, snoozedUntil: day };

export const STEP: Full<NextStep> = {
  key: 'k',
  parts: ['p1'],
  kind: 'letter',
  day,
  lateSince: day,
  from: day,
  action: 'Get',
  about: 'BLS card',
  types: ['bls'],
  paper: 'get',
  reason: 'It ends.',
  short: 'It ends',
  rotations: [ROTATION.id],
  document: DOCUMENT.id,
  rotation: ROTATION.id,
  requirement: idOf('r1'),
  host: HOST.id,
  letter: LETTER.id,
};
