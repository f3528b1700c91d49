import {
  BORN,
  certificate,
  cv,
  type Draw,
  drawBlsCard,
  drawDeansLetter,
  drawImmunizations,
  drawPassport,
  drawPhoto,
  drawScore,
  drawTranscript,
  lab,
  NAME,
} from './documents.ts';

const pay = '$1,000,000 per occurrence and $3,000,000 in aggregate';

/** Every file of the sample season: its name and how it is drawn; `scan` makes it a JPEG with that seed. */
export const SAMPLE_FILES: readonly {
  readonly file: string;
  readonly title: string;
  readonly draw: Draw;
  readonly scan?: number;
}[] = [
  { file: 'passport.jpg', title: 'Passport', draw: drawPassport, scan: 11 },
  { file: 'transcript.pdf', title: 'Transcript', draw: drawTranscript },
  { file: 'deans-letter.pdf', title: "Dean's letter", draw: drawDeansLetter },
  { file: 'immunization-record.pdf', title: 'Immunization record', draw: drawImmunizations },
  {
    file: 'hepatitis-b-titer.pdf',
    title: 'Hepatitis B titer',
    draw: lab(
      'Hepatitis B surface antibody, quantitative',
      '10 Sep 2026',
      [['Anti-HBs', '11.2 mIU/mL', 'immune from 10 mIU/mL']],
      'Interpretation: immune.',
    ),
  },
  {
    file: 'igra.jpg',
    title: 'TB blood test',
    scan: 23,
    draw: lab(
      'Interferon-gamma release assay (QuantiFERON-TB Gold Plus)',
      '2 Mar 2026',
      [['QFT-Plus', 'Negative', 'Negative']],
      'Interpretation: infection with M. tuberculosis unlikely.',
    ),
  },
  {
    file: 'flu-2025.jpg',
    title: 'Influenza 2025-26',
    scan: 31,
    draw: certificate(
      'Kordon Pharmacy, İzmir',
      'Influenza vaccination',
      `${NAME}, born ${BORN}, received one dose of inactivated influenza vaccine, season 2025-26, on 21 Oct 2025. Batch F-2511.`,
    ),
  },
  {
    file: 'flu-2026.jpg',
    title: 'Influenza 2026-27',
    scan: 37,
    draw: certificate(
      'Kordon Pharmacy, İzmir',
      'Influenza vaccination',
      `${NAME}, born ${BORN}, received one dose of inactivated influenza vaccine, season 2026-27, on 6 Oct 2026. Batch F-2604.`,
    ),
  },
  { file: 'bls-card.pdf', title: 'BLS card', draw: drawBlsCard },
  {
    file: 'acls-certificate.pdf',
    title: 'ACLS',
    draw: certificate(
      'Kordon Resuscitation Training, İzmir',
      'Advanced cardiovascular life support',
      `${NAME} completed the provider course with skills session. Issued 06/2026, renew by 06/2028.`,
    ),
  },
  {
    file: 'hipaa-osha-training.pdf',
    title: 'Training',
    draw: certificate(
      'Bozdağ University, online training',
      'HIPAA, OSHA and bloodborne pathogens',
      `${NAME} completed the combined course on 20 Feb 2026.`,
    ),
  },
  {
    file: 'background-check.pdf',
    title: 'Background check',
    draw: certificate(
      'İzmir Public Prosecution, registry desk',
      'Certificate of criminal record',
      `No record is held of ${NAME}, born ${BORN}. This copy carries no date of issue.`,
    ),
  },
  {
    file: 'malpractice-certificate.pdf',
    title: 'Malpractice',
    draw: certificate(
      'Meridian Student Cover (fictional insurer)',
      'Certificate of professional liability insurance',
      `Named insured: ${NAME}. Limits: ${pay}. In force from 1 Jan 2027 to 30 Jun 2027, clinical electives in the United States included.`,
    ),
  },
  {
    file: 'health-insurance.pdf',
    title: 'Health insurance',
    draw: certificate(
      'Meridian Student Cover (fictional insurer)',
      'Health insurance for a stay abroad',
      `${NAME} is insured in the United States from 15 Jan 2027 to 10 Apr 2027, up to $100,000 for each illness or accident.`,
    ),
  },
  {
    file: 'usmle-step-1.pdf',
    title: 'USMLE Step 1',
    draw: drawScore('USMLE Step 1', [
      ['Date of test', '18 Apr 2026'],
      ['Outcome', 'Pass'],
      ['Attempts', '1'],
    ]),
  },
  {
    file: 'toefl.pdf',
    title: 'TOEFL',
    draw: drawScore('TOEFL iBT', [
      ['Date of test', '30 Aug 2025'],
      ['Reading', '27'],
      ['Listening', '26'],
      ['Speaking', '24'],
      ['Writing', '25'],
      ['Total', '102'],
    ]),
  },
  { file: 'cv-2026-09.pdf', title: 'CV', draw: cv('In preparation.') },
  {
    file: 'cv-2026-12.pdf',
    title: 'CV',
    draw: cv('Submitted to a national congress, December 2026.'),
  },
  {
    file: 'statement.pdf',
    title: 'Statement',
    draw: certificate(
      NAME,
      'Statement of intent',
      'In the intensive care unit of my faculty I learned that most of what looks like calm is preparation. I want to see how teams that I know only from their papers prepare, and to be useful to them for a month. I bring twelve weeks in the operating rooms, careful notes, and the habit of asking before and not after.',
    ),
  },
  {
    file: 'erie-visitor-form.pdf',
    title: 'Visitor form',
    draw: certificate(
      'Erie Shore Medical Center (fictional host)',
      'Form for visiting students',
      `${NAME}, born ${BORN}, asks to visit the surgical intensive care unit from 1 to 26 Mar 2027. Signed on 12 Nov 2026.`,
    ),
  },
  { file: 'photo.jpg', title: 'Photo', draw: drawPhoto, scan: 5 },
];
