import { crc32, deflateSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { type App, expect, type SavedFile, test } from './app-fixture.ts';

test.use({ today: '2027-01-12' });

/** What a tired person bears for the first packet. */
const MOST_CLICKS = 45;
const MOST_FIELDS = 20;

/** Twelve papers of one person, as their files are called, and what each prints. */
const PAPERS: Readonly<Record<string, readonly string[]>> = {
  'passport.pdf': ['Passport', 'Date of expiry 1 May 2031'],
  'transcript.pdf': ['Transcript of records', '3 Nov 2026'],
  'deans letter.pdf': ['To whom it may concern: in good standing', '5 Nov 2026'],
  'vaccination card.pdf': [
    'MMR 2 Sep 2003, 14 May 2006',
    'Varicella 3 Nov 2020, 8 Dec 2020',
    'Hepatitis B 15 Aug 2002, 15 Sep 2002, 20 Feb 2003',
    'Tdap 6 Oct 2020',
    'Influenza 6 Oct 2026',
  ],
  'titers.pdf': ['Anti-HBs 212 mIU/mL', '10 Sep 2026'],
  'TB report.pdf': ['QuantiFERON negative', '2 Dec 2026'],
  'BLS.pdf': ['BLS provider', 'Issued 1 Mar 2026'],
  'malpractice.pdf': ['Professional liability', 'To 31 Dec 2027'],
  'insurance.pdf': ['Health insurance', 'To 31 Dec 2027'],
  'Step 1.pdf': ['USMLE Step 1: pass', '8 Jun 2025'],
  'CV.pdf': ['Curriculum vitae'],
};

/** What is typed in of each paper that asks, beside its page: the field and its words. */
const TYPED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'passport.pdf': [['Expires', '1 May 2031']],
  'titers.pdf': [['Type', 'Hepatitis B']],
  'TB report.pdf': [
    ['Issued', '2 Dec 2026'],
    ['Result', 'negative'],
  ],
  'BLS.pdf': [['Issued', '1 Mar 2026']],
  'malpractice.pdf': [['Expires', '31 Dec 2027']],
  'insurance.pdf': [
    ['Type', 'Health insurance'],
    ['Expires', '31 Dec 2027'],
  ],
};

async function makePaper(name: string, lines: readonly string[]): Promise<SavedFile> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([420, 595]);
  for (const [at, line] of [name, ...lines].entries()) {
    page.drawText(line, { x: 40, y: 530 - at * 24, size: 14, font });
  }
  return { name, bytes: Buffer.from(await pdf.save()) };
}

/** A grey picture of a few pixels. */
function makePhoto(): SavedFile {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const side = 64;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(side * (side + 1), 120);
  for (let row = 0; row < side; row += 1) rows[row * (side + 1)] = 0;
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const chunks = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return { name: 'photo.png', bytes: Buffer.concat([signature, ...chunks]) };
}

/** A hand that counts what it does; keys that go on from a field are no clicks. */
function countingHand(page: Page) {
  const done = { clicks: 0, fields: 0 };
  return {
    done,
    async click(target: Locator) {
      done.clicks += 1;
      await target.click();
    },
    async type(target: Locator, text: string) {
      done.fields += 1;
      await target.fill(text);
    },
    /** Types into a list and takes what it offers, by the keyboard. */
    async choose(target: Locator, text: string) {
      done.fields += 1;
      await target.fill(text);
      await page.getByRole('option', { name: text }).first().waitFor();
      await page.keyboard.press('Enter');
    },
  };
}

type Hand = ReturnType<typeof countingHand>;

async function makeVault({ page }: App, hand: Hand): Promise<void> {
  await hand.click(page.getByRole('button', { name: 'Create my vault' }));
  await hand.type(page.getByLabel('Passphrase', { exact: true }), 'seven quiet rivers');
  await hand.type(page.getByLabel('Passphrase again'), 'seven quiet rivers');
  await hand.click(page.getByRole('button', { name: 'Create my vault' }));
  const kept = page.getByLabel('I have kept the recovery code');
  await kept.waitFor({ timeout: 60_000 });
  await hand.click(kept);
  await hand.click(page.getByRole('button', { name: 'Continue' }));
}

/** Every paper that asks for something, one after another beside its page. */
async function typeIn({ page }: App, hand: Hand, opens: Locator): Promise<string[]> {
  await hand.click(opens);
  const desk = page.getByRole('dialog', { name: 'The paper beside its fields' });
  const finished = desk.getByRole('button', { name: 'Done' });
  const shown: string[] = [];
  while ((await finished.count()) === 0) {
    const names = Object.keys(TYPED).filter((name) => !shown.includes(name));
    const file = desk.getByText(new RegExp(`^(${names.join('|')})$`));
    await file.first().waitFor();
    const name = (await file.first().textContent()) ?? '';
    shown.push(name);
    for (const [label, words] of TYPED[name] ?? []) {
      if (label === 'Type') await hand.choose(desk.getByRole('combobox', { name: label }), words);
      else
        await hand.type(desk.locator('input').and(desk.getByLabel(label, { exact: true })), words);
    }
    await page.keyboard.press('Enter');
    await expect(desk.getByText(name, { exact: true }).or(finished)).not.toHaveCount(1);
  }
  await hand.click(finished);
  return shown;
}

/** The doses of the card, beside it. */
async function copyCard({ page }: App, hand: Hand): Promise<void> {
  const added = page.getByRole('list', { name: 'Documents added' });
  const row = added.getByRole('listitem').filter({ hasText: 'vaccination card.pdf' });
  await hand.click(row.getByRole('button'));
  await hand.click(page.getByRole('button', { name: 'Type in its doses' }));
  const card = page.getByRole('dialog', { name: 'The card beside its doses' });
  for (const line of PAPERS['vaccination card.pdf'] ?? []) {
    const [, vaccine = '', days = ''] = /^(.*?) (\d.*)$/.exec(line) ?? [];
    await hand.type(card.getByRole('textbox', { name: vaccine, exact: true }), days);
  }
  await page.keyboard.press('Enter');
  await expect(card.getByText('9 entries rest on it.')).toBeVisible();
  await hand.click(card.getByRole('button', { name: 'Done' }));
  await hand.click(page.getByRole('button', { name: 'Close the paper' }));
}

test('from nothing to a saved packet: twelve files, one host of a pack, few clicks and few fields', async ({
  app,
}) => {
  const { page } = app;
  const hand = countingHand(page);
  await makeVault(app, hand);
  await hand.type(page.getByLabel('Given names, as in the passport'), 'Ada');
  await hand.type(page.getByLabel('Family name, as in the passport'), 'Okafor');
  await hand.click(page.getByRole('button', { name: 'Continue' }));

  const papers = await Promise.all(
    Object.entries(PAPERS).map(([name, lines]) => makePaper(name, lines)),
  );
  hand.done.clicks += 1;
  await app.dropFiles(page.locator('body'), [...papers, makePhoto()]);
  const added = page.getByRole('list', { name: 'Documents added' });
  await expect(added.getByRole('listitem')).toHaveCount(12, { timeout: 90_000 });
  const first = page.getByRole('button', { name: 'Type in the 5 that need it' });
  expect((await typeIn(app, hand, first)).toSorted()).toEqual([
    'BLS.pdf',
    'insurance.pdf',
    'malpractice.pdf',
    'passport.pdf',
    'titers.pdf',
  ]);
  await copyCard(app, hand);
  await hand.click(page.getByRole('button', { name: 'Continue' }));

  await hand.click(page.getByRole('combobox', { name: 'Host' }));
  await hand.type(page.getByRole('combobox', { name: 'Host' }), 'Cleveland Clinic (main campus');
  await hand.click(page.getByRole('option', { name: 'Cleveland Clinic (main campus' }));
  await hand.type(page.getByRole('textbox', { name: 'First day' }), '5 Apr 2027');
  await hand.type(page.getByRole('textbox', { name: 'Last day' }), '30 Apr 2027');
  await page.getByRole('textbox', { name: 'Last day' }).blur();
  await hand.click(page.getByRole('button', { name: 'Add rotation' }));
  await expect(page.getByRole('list', { name: 'Rotations' }).getByRole('listitem')).toHaveCount(1);
  await hand.click(page.getByRole('button', { name: 'Continue' }));

  // What only this host reads on a paper is asked for here.
  const asked = page.getByRole('button', { name: 'Type it in' });
  expect(await typeIn(app, hand, asked)).toEqual(['TB report.pdf']);
  await expect(page.getByText(/^You need these \d+; 9 are here\.$/)).toBeVisible();
  await hand.click(page.getByRole('button', { name: 'Build packet' }));
  const [packet] = await app.saved(async () => {
    await hand.click(page.getByRole('button', { name: 'Build anyway' }).first());
    await hand.click(page.getByRole('dialog').getByRole('button', { name: 'Build anyway' }));
  });
  expect((await PDFDocument.load(packet?.bytes ?? '')).getPageCount()).toBeGreaterThan(5);
  const { clicks, fields } = hand.done;
  expect(clicks, `${clicks} clicks`).toBeLessThanOrEqual(MOST_CLICKS);
  expect(fields, `${fields} fields`).toBeLessThanOrEqual(MOST_FIELDS);
});
