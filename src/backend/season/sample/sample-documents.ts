import type { DocumentFacts } from '../../../core/documents/document.ts';
import type { SampleHostKey } from './sample-hosts.ts';

/** A file of resources/sample/documents and what the applicant has typed in about it. */
export interface SampleDocument {
  readonly type: string;
  readonly title: string;
  readonly issuer?: string;
  readonly notes?: string;
  /** Of a host's own paper: whose it is. */
  readonly host?: SampleHostKey;
  /** Oldest first, as they came in. */
  readonly versions: readonly {
    readonly file: string;
    readonly issued?: string;
    readonly expires?: string;
    readonly facts?: DocumentFacts;
  }[];
}

const SCHOOL = 'Bozdağ University Faculty of Medicine';
const LIABILITY = { perOccurrence: 1_000_000, aggregate: 3_000_000, namesApplicant: true };

export const SAMPLE_DOCUMENTS: readonly SampleDocument[] = [
  {
    type: 'passport',
    title: 'Passport',
    issuer: 'Republic of Türkiye',
    versions: [
      {
        file: 'passport.jpg',
        issued: '2021-05-10',
        expires: '2031-05-09',
        facts: { country: 'TR' },
      },
    ],
  },
  {
    type: 'transcript',
    title: 'Transcript',
    issuer: SCHOOL,
    versions: [{ file: 'transcript.pdf', issued: '2026-10-20' }],
  },
  {
    type: 'deans-letter',
    title: "Dean's letter",
    issuer: SCHOOL,
    versions: [{ file: 'deans-letter.pdf', issued: '2026-11-05' }],
  },
  {
    type: 'immunization-form',
    title: 'Immunization record',
    issuer: 'Student health centre',
    versions: [{ file: 'immunization-record.pdf', issued: '2026-09-14' }],
  },
  {
    type: 'hepatitis-b',
    title: 'Hepatitis B titer',
    issuer: 'Ege Clinical Laboratory',
    versions: [
      {
        file: 'hepatitis-b-titer.pdf',
        issued: '2026-09-10',
        facts: { titer: 11.2, antibodyTest: 'quantitative', doses: 3 },
      },
    ],
  },
  {
    type: 'tb-test',
    title: 'TB blood test',
    issuer: 'Ege Clinical Laboratory',
    versions: [
      {
        file: 'igra.jpg',
        issued: '2026-03-02',
        facts: { kind: 'IGRA', result: 'negative', country: 'TR' },
      },
    ],
  },
  {
    type: 'influenza',
    title: 'Influenza vaccine',
    issuer: 'Kordon Pharmacy',
    versions: [
      { file: 'flu-2025.jpg', issued: '2025-10-21' },
      { file: 'flu-2026.jpg', issued: '2026-10-06' },
    ],
  },
  {
    type: 'bls',
    title: 'BLS card',
    issuer: 'Kordon Resuscitation Training',
    versions: [{ file: 'bls-card.pdf', issued: '2025-03-18' }],
    notes: 'Renew before April: the course is on Saturdays only.',
  },
  {
    type: 'acls',
    title: 'ACLS card',
    issuer: 'Kordon Resuscitation Training',
    versions: [{ file: 'acls-certificate.pdf', issued: '2026-06-13', expires: '2028-06-30' }],
  },
  {
    type: 'hipaa',
    title: 'HIPAA and OSHA training',
    issuer: 'Bozdağ University',
    versions: [{ file: 'hipaa-osha-training.pdf', issued: '2026-02-20' }],
  },
  {
    type: 'background-check',
    title: 'Criminal record certificate',
    issuer: 'İzmir Public Prosecution',
    versions: [{ file: 'background-check.pdf' }],
    notes: 'Has no date of issue: ask for a new copy.',
  },
  {
    type: 'malpractice',
    title: 'Malpractice certificate',
    issuer: 'Meridian Student Cover',
    versions: [
      {
        file: 'malpractice-certificate.pdf',
        issued: '2027-01-01',
        expires: '2027-06-30',
        facts: LIABILITY,
      },
    ],
  },
  {
    type: 'health-insurance',
    title: 'Health insurance',
    issuer: 'Meridian Student Cover',
    versions: [
      {
        file: 'health-insurance.pdf',
        issued: '2027-01-05',
        expires: '2027-04-10',
        facts: { cover: 100_000 },
      },
    ],
  },
  {
    type: 'usmle-step-1',
    title: 'USMLE Step 1 report',
    issuer: 'ECFMG',
    versions: [{ file: 'usmle-step-1.pdf', issued: '2026-05-06', facts: { passed: true } }],
  },
  {
    type: 'english-test',
    title: 'TOEFL',
    issuer: 'ETS',
    versions: [{ file: 'toefl.pdf', issued: '2025-08-30', facts: { test: 'TOEFL', score: 102 } }],
  },
  {
    type: 'cv',
    title: 'Curriculum vitae',
    versions: [
      { file: 'cv-2026-09.pdf', issued: '2026-09-28' },
      { file: 'cv-2026-12.pdf', issued: '2026-12-18' },
    ],
  },
  {
    type: 'personal-statement',
    title: 'Statement of intent',
    versions: [{ file: 'statement.pdf', issued: '2026-12-02' }],
  },
  {
    type: 'host-form',
    title: 'Visitor form of Erie Shore',
    host: 'erie',
    versions: [{ file: 'erie-visitor-form.pdf', issued: '2026-11-12' }],
  },
  { type: 'photo', title: 'Photo', versions: [{ file: 'photo.jpg', issued: '2026-09-01' }] },
];

/** Applied for, no paper yet. */
export const SAMPLE_EXPECTED = [
  {
    type: 'visa',
    title: 'Visa (B-1)',
    appliedOn: '2026-12-21',
    notes: 'Interview on 28 Jan 2027.',
  },
  {
    type: 'child-abuse-clearance',
    title: 'Child abuse clearance',
    appliedOn: '2027-01-04',
    notes: '',
  },
] as const;
