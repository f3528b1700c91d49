import { createRouterClient } from '@orpc/server';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { putBlob } from '../../../src/backend/rows/blob-store.ts';
import { removeDocument, saveDocument } from '../../../src/backend/rows/document-store.ts';
import { saveHost } from '../../../src/backend/rows/host-store.ts';
import { saveRotation } from '../../../src/backend/rows/rotation-store.ts';
import { saveVersion } from '../../../src/backend/rows/version-store.ts';
import { readSeason } from '../../../src/backend/session/read-season.ts';
import { saveChange } from '../../../src/backend/session/save-change.ts';
import { explainVerdicts } from '../../../src/core/season/explain-verdicts.ts';
import { judge } from '../../../src/core/season/judge-season.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import {
  clause,
  givenHost,
  givenRequirement,
  givenRotation,
  givenVersion,
} from '../../core/requirements/given.ts';
import { makeVault } from '../../support/vault-fixture.ts';

const ANTI_HBS = {
  kind: 'titer',
  analyte: 'anti-hbs',
  on: parseDay('2026-09-10'),
  value: 14,
  unit: 'mIU/mL',
  evidence: [],
  note: '',
  writtenAs: '',
} as const;

/** A vault with one host that wants 12 mIU/mL, and one rotation there. */
async function openApp() {
  const { vault, folder } = await makeVault();
  const today = parseDay('2026-12-01');
  const backend = await createBackend({ folder, window: 'terminal', version: '0', today });
  onTestFinished(() => backend.close());
  backend.context.session.open(vault);
  const rule = clause(
    'hepatitis-b',
    { kind: 'at-least', fact: 'titer', value: 12 },
    { kind: 'attribute', fact: 'antibodyTest', oneOf: ['quantitative'] },
  );
  const host = givenHost([givenRequirement(rule, { title: 'Antibodies' })], { name: 'A Host' });
  const rotation = givenRotation({ host: host.id });
  saveChange(backend.context, 'Plan', (db) => {
    saveHost(db, host);
    saveRotation(db, rotation);
  });
  const client = createRouterClient(backend.router, { context: backend.context });
  const verdict = () => {
    const rows = readSeason(backend.context);
    return explainVerdicts(rows, [judge(rows, rotation)])[0]?.verdicts.items[0];
  };
  return { client, verdict, rotation, context: backend.context };
}

/** A document with one version on the shelf, its file in the vault. */
function addPaper(context: Awaited<ReturnType<typeof openApp>>['context']) {
  const version = givenVersion({});
  const paper = {
    id: version.document,
    type: 'immunization-form',
    title: 'Card',
    issuer: '',
    notes: '',
  };
  saveChange(context, 'Added Card', (db) => {
    const sha256 = putBlob(db, new Uint8Array([1, 2, 3]));
    saveDocument(db, paper);
    saveVersion(db, { ...version, sha256, bytes: 3 });
  });
  return paper.id;
}

let app: Awaited<ReturnType<typeof openApp>>;
beforeEach(async () => {
  app = await openApp();
});

test('an entry saved is a verdict changed; changed again, not doubled; removed, it falls back', async () => {
  const { client, verdict } = app;
  expect(verdict()?.status).toBe('missing');
  const entry = await client.immunizations.save(ANTI_HBS);
  expect(await client.immunizations.list()).toEqual([entry]);
  expect(verdict()).toMatchObject({
    status: 'met',
    reason: expect.stringContaining('14 mIU/mL, in the immunization record'),
  });
  await client.immunizations.save({ ...ANTI_HBS, id: entry.id, value: 11 });
  expect(await client.immunizations.list()).toHaveLength(1);
  expect(verdict()?.status).toBe('unmet');
  await client.app.undo();
  expect(verdict()?.status).toBe('met');
  const { label } = await client.immunizations.remove({ id: entry.id });
  expect(label).toBe('Deleted Anti-HBs test of 10 Sep 2026');
  expect(verdict()?.status).toBe('missing');
});

test('two edits of one entry, of different fields, both stand', async () => {
  const { client, context } = app;
  const entry = await client.immunizations.save(ANTI_HBS);
  const { id } = entry;
  const paper = addPaper(context);
  await Promise.all([
    client.immunizations.save({ id, kind: 'titer', value: 11 }),
    client.immunizations.save({ id, note: 'From the card' }),
    client.immunizations.save({ id, kind: 'titer', result: 'positive' }),
    client.immunizations.save({ id, evidence: [paper] }),
  ]);
  const edited = { ...entry, value: 11, note: 'From the card', result: 'positive' };
  expect(await client.immunizations.list()).toEqual([{ ...edited, evidence: [paper] }]);
  expect((await client.app.undo()).label).toBe('Changed Anti-HBs test of 10 Sep 2026');
  expect(await client.immunizations.list()).toEqual([edited]);
  const { value: _, ...cleared } = edited;
  expect(await client.immunizations.save({ id, kind: 'titer', value: null })).toEqual(cleared);
});

test('a change of kind keeps a note that was written meanwhile, and brings what its kind needs', async () => {
  const { client } = app;
  const { id } = await client.immunizations.save(ANTI_HBS);
  await Promise.all([
    client.immunizations.save({ id, note: 'From the card' }),
    client.immunizations.save({ id, kind: 'dose', vaccine: 'tdap', product: '' }),
    client.immunizations.save({ id, writtenAs: '10/09/2026' }),
  ]);
  const dose = {
    id,
    kind: 'dose',
    vaccine: 'tdap',
    product: '',
    on: ANTI_HBS.on,
    evidence: [],
    note: 'From the card',
    writtenAs: '10/09/2026',
  };
  expect(await client.immunizations.list()).toEqual([dose]);
  await expect(client.immunizations.save({ id, kind: 'titer', value: 11 })).rejects.toMatchObject({
    data: { code: 'entry-incomplete' },
    message: 'An entry of this kind needs more: analyte, unit. Name it.',
  });
  await expect(client.immunizations.save({ on: ANTI_HBS.on })).rejects.toMatchObject({
    data: { code: 'entry-incomplete' },
  });
  const stray = { id, value: 11 } as never;
  await expect(client.immunizations.save(stray)).rejects.toMatchObject({
    data: { code: 'input-invalid' },
  });
  expect(await client.immunizations.list()).toEqual([dose]);
});

test('an entry of another kind keeps nothing of the one it was', async () => {
  const { client } = app;
  const { id } = await client.immunizations.save(ANTI_HBS);
  const { analyte: _a, value: _v, unit: _u, ...common } = ANTI_HBS;
  const dose = { ...common, id, kind: 'dose', vaccine: 'tdap', product: '' } as const;
  await client.immunizations.save(dose);
  expect(await client.immunizations.list()).toEqual([dose]);
});

test('the review: what to order for whom, what is wrong, the sheet', async () => {
  const { client } = app;
  const before = await client.immunizations.review();
  expect(before.orders.map(({ key, detail }) => `${key}: ${detail}`)).toEqual([
    'anti-hbs: A Host wants at least 12 mIU/mL.',
  ]);
  await client.immunizations.save({ ...ANTI_HBS, writtenAs: '10/09/2026' });
  const after = await client.immunizations.review();
  expect(after.orders).toEqual([]);
  expect(after.findings.map(({ code }) => code)).toEqual(['day-and-month', 'without-paper']);
  expect(after.blocks).toHaveLength(8);
  expect(after.sheet.title).toBe('Immunization data sheet for your physician');
});

test('a packet warns while no paper stands behind the entry, and carries the paper once there is', async () => {
  const { client, verdict, rotation, context } = app;
  const entry = await client.immunizations.save(ANTI_HBS);
  const codes = async () =>
    (await client.packets.preflight({ rotation: rotation.id })).preflight.map(({ code }) => code);
  expect(await codes()).toContain('record-without-paper');
  const paper = addPaper(context);
  await client.immunizations.save({ ...ANTI_HBS, id: entry.id, evidence: [paper] });
  expect(await codes()).not.toContain('record-without-paper');
  expect(verdict()?.document).toBe(paper);
});

test('a document that is deleted is taken off its entries, and undo brings both back', async () => {
  const { client, verdict, context } = app;
  const paper = addPaper(context);
  const entry = await client.immunizations.save({ ...ANTI_HBS, evidence: [paper] });
  await client.documents.remove({ id: paper });
  expect(await client.immunizations.list()).toEqual([{ ...entry, evidence: [] }]);
  expect(verdict()).toMatchObject({ status: 'met', versions: [] });
  await client.app.undo();
  expect(await client.immunizations.list()).toEqual([entry]);
});

test('a paper that went by undoing its import breaks nothing and counts as none', async () => {
  const { client, verdict, context } = app;
  const paper = addPaper(context);
  await client.immunizations.save({ ...ANTI_HBS, evidence: [paper] });
  saveChange(context, 'Deleted Card', (db) => removeDocument(db, paper));
  expect(verdict()).toMatchObject({ status: 'met', versions: [] });
  const { findings } = await client.immunizations.review();
  expect(findings.map(({ code }) => code)).toEqual(['without-paper']);
});

test.each([
  ['a paper that is not there', { ...ANTI_HBS, evidence: ['none' as never] }, 'document-not-found'],
  ['an entry that is not there', { ...ANTI_HBS, id: 'none' as never }, 'entry-not-found'],
  [
    'a reading before the placing',
    {
      kind: 'skin-test' as const,
      on: parseDay('2026-05-03'),
      readOn: parseDay('2026-05-01'),
      country: '' as const,
      evidence: [],
      note: '',
      writtenAs: '',
    },
    'entry-dates-invalid',
  ],
])('%s is refused with a sentence', async (_, input, code) => {
  await expect(app.client.immunizations.save(input)).rejects.toMatchObject({
    data: { code },
    message: expect.stringMatching(/\w\.$/),
  });
  expect(await app.client.immunizations.list()).toEqual([]);
});

const TREATMENT = {
  kind: 'tb-treatment' as const,
  of: 'latent' as const,
  drugs: 'Rifampicin',
  on: parseDay('2026-05-01'),
  evidence: [],
  note: '',
  writtenAs: '',
};
const SKIN_TEST = {
  kind: 'skin-test' as const,
  country: '' as const,
  on: parseDay('2026-05-01'),
  evidence: [],
  note: '',
  writtenAs: '',
};

test.each([
  ['a skin test without a reading', SKIN_TEST],
  ['one that was read on its day', { ...SKIN_TEST, readOn: SKIN_TEST.on }],
  ['one that was read after it', { ...SKIN_TEST, readOn: parseDay('2026-05-03') }],
  ['a treatment that goes on', TREATMENT],
  ['one that ended on its day', { ...TREATMENT, completedOn: TREATMENT.on }],
  ['one that ended after it', { ...TREATMENT, completedOn: parseDay('2026-09-01') }],
])('%s is taken', async (_, entry) => {
  const saved = await app.client.immunizations.save(entry);
  expect(await app.client.immunizations.list()).toEqual([{ ...entry, id: saved.id }]);
});

test('a treatment that would end before it began is refused', async () => {
  const entry = { ...TREATMENT, completedOn: parseDay('2026-04-30') };
  await expect(app.client.immunizations.save(entry)).rejects.toMatchObject({
    data: { code: 'entry-dates-invalid' },
  });
});

test('the doses of a card are one change, and none of them is in the record twice', async () => {
  const { client } = app;
  const mmr = { vaccine: 'mmr', on: parseDay('2003-09-02'), writtenAs: '' } as const;
  const doses = [
    mmr,
    { ...mmr, on: parseDay('2006-05-14') },
    { ...mmr, vaccine: 'varicella' as const },
  ];
  expect(await client.immunizations.saveDoses({ doses })).toHaveLength(3);
  expect(await client.immunizations.saveDoses({ doses })).toEqual([]);
  expect(await client.immunizations.list()).toHaveLength(3);
  expect((await client.app.undo()).label).toBe('Added 3 doses of a card');
  expect(await client.immunizations.list()).toEqual([]);
  await expect(
    client.immunizations.saveDoses({ doses, card: 'gone' as never }),
  ).rejects.toMatchObject({ data: { code: 'document-not-found' } });
});
