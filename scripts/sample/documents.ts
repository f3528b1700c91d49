import {
  A4,
  CARD,
  drawSeal,
  drawSignature,
  FAINT,
  LETTER,
  markFictional,
  newPage,
  openSheet,
  type Pen,
  type Sheet,
  writeRule,
  writeTable,
  writeText,
} from './sheet.ts';

export const NAME = 'Elif Łucja Şahin';
export const BORN = '14 Aug 2002';
const SCHOOL = 'Bozdağ University Faculty of Medicine';

export type Draw = (sheet: Sheet) => void;

export async function makePdf(title: string, draw: Draw): Promise<Uint8Array> {
  const sheet = await openSheet(title);
  draw(sheet);
  return sheet.document.save({ addDefaultPage: false });
}

function letterhead(pen: Pen, office: string, place: string): void {
  writeText(pen, office, 15, true);
  writeText(pen, place, 9, false, FAINT);
  writeRule(pen, 12);
  pen.y -= 6;
}

function schoolPage(sheet: Sheet): Pen {
  const pen = newPage(sheet, A4);
  letterhead(pen, SCHOOL, 'Cumhuriyet Caddesi 14, 35100 İzmir, Türkiye');
  markFictional(pen);
  return pen;
}

function officePage(sheet: Sheet, office: string, place: string): Pen {
  const pen = newPage(sheet, LETTER);
  letterhead(pen, office, place);
  markFictional(pen);
  return pen;
}

const TERMS: readonly [string, readonly (readonly [string, string, string])[]][] = [
  [
    'Years 1 and 2, 2020-2022',
    [
      ['Anatomy and histology', '24', 'A'],
      ['Physiology', '20', 'A'],
      ['Biochemistry', '16', 'B+'],
      ['Pathology', '22', 'A-'],
      ['Pharmacology', '18', 'A'],
      ['Microbiology', '12', 'B+'],
    ],
  ],
  [
    'Years 3 and 4, 2022-2024',
    [
      ['Internal medicine', '30', 'A'],
      ['General surgery', '24', 'A-'],
      ['Paediatrics', '22', 'A'],
      ['Obstetrics and gynaecology', '20', 'B+'],
      ['Psychiatry', '10', 'A'],
      ['Neurology', '10', 'A-'],
    ],
  ],
  [
    'Years 5 and 6, 2024-2026',
    [
      ['Anaesthesiology and reanimation', '12', 'A'],
      ['Intensive care', '8', 'A'],
      ['Emergency medicine', '16', 'A-'],
      ['Family medicine', '8', 'A'],
      ['Cardiology', '10', 'A'],
      ['Research project', '6', 'A'],
    ],
  ],
];

export function drawTranscript(sheet: Sheet): void {
  TERMS.forEach(([term, courses], index) => {
    const pen = schoolPage(sheet);
    writeText(pen, 'Official transcript of records', 14, true);
    writeText(pen, `${NAME}, born ${BORN}, student number 20-1187. Language of teaching: Turkish.`);
    pen.y -= 10;
    writeText(pen, term, 11, true);
    writeTable(pen, [0.6, 0.2, 0.2], [['Course', 'ECTS', 'Grade'], ...courses]);
    pen.y -= 20;
    writeText(
      pen,
      `Page ${index + 1} of ${TERMS.length}. Issued 20 Oct 2026 by the registrar.`,
      9,
      false,
      FAINT,
    );
    drawSeal(pen, pen.left + pen.width - 40, 130, 'BÜ');
    drawSignature(pen, pen.left, 130);
  });
}

export function drawDeansLetter(sheet: Sheet): void {
  const pen = schoolPage(sheet);
  writeText(pen, 'İzmir, 5 Nov 2026');
  pen.y -= 8;
  writeText(pen, `To the visiting student offices: ${NAME}`, 12, true);
  pen.y -= 4;
  writeText(
    pen,
    `${NAME}, born ${BORN}, is a full-time student in the final year of our six-year programme and in good standing. She has completed the core clerkships in internal medicine, surgery, paediatrics, obstetrics and gynaecology, psychiatry, neurology and family medicine, and is expected to graduate on 31 Jul 2027.\n\nShe ranks 11th of 214. The faculty approves the electives in anesthesiology and intensive care for which she applies in the United States between February and July 2027, and will recognise them.\n\nQuestions may be sent to the dean's office.`,
  );
  drawSeal(pen, pen.left + pen.width - 60, pen.y - 70, 'BÜ');
  drawSignature(pen, pen.left, pen.y - 60);
  pen.y -= 90;
  writeText(pen, 'Prof. Dr. Nilgün Ağaoğlu, dean', 10);
}

export function drawImmunizations(sheet: Sheet): void {
  const pen = schoolPage(sheet);
  writeText(pen, 'Immunization record', 14, true);
  writeText(pen, `${NAME}, born ${BORN}. Student health centre, 14 Sep 2026.`);
  pen.y -= 8;
  writeTable(
    pen,
    [0.5, 0.25, 0.25],
    [
      ['Vaccine', 'Given on', 'Batch'],
      ['MMR, dose 1', '2 Sep 2003', 'M-2201'],
      ['MMR, dose 2', '11 Oct 2008', 'M-4410'],
      ['Varicella, dose 1', '3 Nov 2020', 'V-0917'],
      ['Varicella, dose 2', '8 Dec 2020', 'V-0932'],
      ['Hepatitis B, dose 1', '15 Aug 2002', 'H-0001'],
      ['Hepatitis B, dose 2', '15 Sep 2002', 'H-0107'],
      ['Hepatitis B, dose 3', '20 Feb 2003', 'H-0733'],
      ['Tdap', '6 Oct 2020', 'T-5521'],
    ],
  );
  drawSignature(pen, pen.left, pen.y - 60);
  pen.y -= 80;
  writeText(pen, 'Dr. Cem Öztürk, occupational health', 10);
}

export const lab =
  (test: string, day: string, rows: readonly (readonly string[])[], remark: string): Draw =>
  (sheet) => {
    const pen = officePage(sheet, 'Ege Clinical Laboratory', 'Alsancak, İzmir, Türkiye');
    writeText(pen, `${test}`, 14, true);
    writeText(pen, `Patient: ${NAME}, born ${BORN}. Collected ${day}.`);
    pen.y -= 8;
    writeTable(pen, [0.45, 0.25, 0.3], [['Test', 'Result', 'Reference'], ...rows]);
    pen.y -= 14;
    writeText(pen, remark);
    drawSignature(pen, pen.left, pen.y - 50);
  };

export function drawBlsCard(sheet: Sheet): void {
  const front = newPage(sheet, CARD, 14);
  writeText(front, 'BASIC LIFE SUPPORT', 11, true);
  writeText(front, 'Provider', 9);
  front.y -= 8;
  writeText(front, NAME, 12, true);
  front.y -= 4;
  writeText(front, 'Issue date 03/2025      Renew by 03/2027', 8);
  markFictional(front);
  const back = newPage(sheet, CARD, 14);
  writeText(back, 'Training centre: Kordon Resuscitation Training, İzmir', 7.5);
  writeText(
    back,
    'Instructor 44-1093. Course: BLS for healthcare providers, with skills session.',
    7.5,
  );
  writeText(back, 'The holder passed the written and the practical test.', 7.5);
  drawSignature(back, back.left, 46);
  markFictional(back);
}

export const certificate =
  (office: string, title: string, body: string): Draw =>
  (sheet) => {
    const pen = officePage(sheet, office, 'Certificate');
    writeText(pen, title, 18, true);
    pen.y -= 10;
    writeText(pen, body, 11);
    drawSignature(pen, pen.left, pen.y - 70);
    drawSeal(pen, pen.left + pen.width - 60, pen.y - 70, 'OK');
  };

export function drawScore(test: string, lines: readonly (readonly string[])[]): Draw {
  return (sheet) => {
    const pen = officePage(sheet, `${test} score report`, 'Examinee copy');
    writeText(pen, `${NAME}, born ${BORN}`, 12, true);
    pen.y -= 6;
    writeTable(pen, [0.5, 0.5], [['Part', 'Result'], ...lines]);
  };
}

export const cv =
  (extra: string): Draw =>
  (sheet) => {
    const pen = officePage(sheet, NAME, 'İzmir, Türkiye. elif.sahin@bozdag.example');
    for (const [heading, text] of [
      ['Education', `${SCHOOL}, 2020 to 2027, final year, rank 11 of 214.`],
      ['Examinations', 'USMLE Step 1 passed at the first attempt, 2026. TOEFL 102, 2025.'],
      [
        'Clinical experience',
        'Anaesthesiology, 12 weeks; intensive care, 8 weeks; emergency medicine, 16 weeks.',
      ],
      ['Research', `Postoperative delirium after hip surgery, student thesis. ${extra}`],
      ['Languages', 'Turkish, Polish, English.'],
    ] as const) {
      pen.y -= 8;
      writeText(pen, heading, 11, true);
      writeText(pen, text);
    }
  };

export function drawPassport(sheet: Sheet): void {
  const pen = newPage(sheet, [498, 350], 26);
  writeText(pen, 'TÜRKİYE CUMHURİYETİ   REPUBLIC OF TÜRKİYE', 10, true);
  writeText(pen, 'PASAPORT / PASSPORT', 9);
  pen.page.drawRectangle({
    x: 26,
    y: 96,
    width: 96,
    height: 124,
    borderColor: FAINT,
    borderWidth: 1,
  });
  const right: Pen = { ...pen, left: 146, width: 320, y: 286 };
  for (const [label, value] of [
    ['Surname', 'ŞAHIN'],
    ['Given names', 'ELİF ŁUCJA'],
    ['Date of birth', '14 AUG 2002'],
    ['Passport no.', 'U00000000'],
    ['Date of issue / expiry', '10 MAY 2021 / 09 MAY 2031'],
  ]) {
    writeText(right, label ?? '', 7, false, FAINT);
    writeText(right, value ?? '', 11, true);
  }
  const zone: Pen = { ...pen, y: 78 };
  writeText(zone, 'P<TURSAHIN<<ELIF<LUCJA<<<<<<<<<<<<<<<<<<<<<<', 10, true);
  writeText(zone, 'U000000008TUR0208147F3105094<<<<<<<<<<<<<<<8', 10, true);
  markFictional(pen);
}

export function drawPhoto(sheet: Sheet): void {
  const { page } = newPage(sheet, [252, 324], 20);
  page.drawRectangle({ x: 0, y: 0, width: 252, height: 324, color: FAINT, opacity: 0.25 });
  page.drawEllipse({ x: 126, y: 190, xScale: 54, yScale: 68, color: FAINT });
  page.drawEllipse({ x: 126, y: 20, xScale: 104, yScale: 92, color: FAINT });
}
