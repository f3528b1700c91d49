import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { change } from '../../../src/backend/database/change.ts';
import type { WritableDb } from '../../../src/backend/database/handles.ts';
import { undo } from '../../../src/backend/database/undo.ts';
import { UNDOABLE_TABLES } from '../../../src/backend/database/undoable-tables.ts';
import { findHost, listHosts } from '../../../src/backend/rows/host-store.ts';
import { readProfile, saveProfile } from '../../../src/backend/rows/profile-store.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { idOf } from '../../../src/core/shared/id.ts';
import { dumpTables } from '../../support/dump-tables.ts';
import { copyEmptyVault } from '../../support/empty-vault.ts';
import { fillVault, TODAY } from '../../support/fill-vault.ts';
import { faultCode, PASSPHRASE } from '../../support/vault-fixture.ts';

const MARK = 'canary';
const FILE = new Uint8Array(2_000).fill(5);

/** A sound row beside each that is going to be damaged. */
const SECOND_ROWS = `
  INSERT INTO hosts (id, name, city, state, platform, contact, notes, max_packet_bytes,
      source, fictional, admission)
    SELECT 'h2', name, city, state, platform, contact, notes, max_packet_bytes,
    source, fictional, admission FROM hosts WHERE id = 'h1';
  INSERT INTO requirements SELECT 'q3', 'h2', 0, title, phase, body FROM requirements WHERE id = 'q1';
  INSERT INTO rotations (id, host, title, start_day, end_day, type, stage, applied_on, tags,
      notes, elective, ambition, papers)
    SELECT 'r2', 'h2', title, start_day, end_day, type, stage, applied_on, tags,
    notes, elective, ambition, papers FROM rotations WHERE id = 'r1';
  INSERT INTO exceptions SELECT 'r2', 'q3', kind, note, on_day FROM exceptions;
  INSERT INTO documents (id, type, title, issuer, notes, applied_on, host, elective)
    SELECT 'd2', type, title, issuer, notes, applied_on, host, elective FROM documents;
  INSERT INTO document_types SELECT 'own-y', replace(body, 'own-x', 'own-y') FROM document_types;
  INSERT INTO budget_lines SELECT 'l2', title, category, rotation, planned_minor, actual_minor,
    currency, rate, rate_on, from_day, to_day, notes, rate_from, rate_to, 0
    FROM budget_lines;
  INSERT INTO funds SELECT 'f2', title, minor, currency, rate, rate_on, on_day, notes, rate_from,
    rate_to FROM funds;
  INSERT INTO cluster_groups SELECT 'g2', title FROM cluster_groups;
  INSERT INTO immunizations SELECT 'i2', kind, on_day, body FROM immunizations;
  INSERT INTO letters SELECT 't2', rotation, body FROM letters;
  INSERT INTO agenda_marks SELECT 'other', done_on, snoozed_until FROM agenda_marks;
`;

/** What is broken, in which table and row, and the field that the report names. */
const DAMAGES: readonly (readonly [table: string, key: string, field: string, sql: string])[] = [
  ['profile', '1', 'email', `UPDATE profile SET body = json_set(body, '$.email', 7)`],
  ['profile', '1', 'body', `UPDATE profile SET body = '{"a'`],
  [
    'document_types',
    'own-x',
    'group',
    `UPDATE document_types SET body = json_set(body, '$.group', 'x') WHERE key = 'own-x'`,
  ],
  [
    'documents',
    'd1',
    'appliedOn',
    `UPDATE documents SET applied_on = '2027-02-30' WHERE id = 'd1'`,
  ],
  ['document_versions', 'v1', 'facts', `UPDATE document_versions SET facts = '{'`],
  [
    'document_versions',
    'v1',
    'notes.0.message',
    `UPDATE document_versions SET notes = '[{"code":"x"}]'`,
  ],
  ['hosts', 'h1', 'platform', `UPDATE hosts SET platform = 'pigeon' WHERE id = 'h1'`],
  [
    'hosts',
    'h1',
    'admission.0.demand.kind',
    `UPDATE hosts SET admission = replace(admission, 'max-weeks', 'max-moons') WHERE id = 'h1'`,
  ],
  [
    'requirements',
    'q1',
    'rule',
    `UPDATE requirements SET body = json_remove(body, '$.rule') WHERE id = 'q1'`,
  ],
  ['requirements', 'q1', 'body', `UPDATE requirements SET body = '[]' WHERE id = 'q1'`],
  ['rotations', 'r1', 'stage', `UPDATE rotations SET stage = 'dreaming' WHERE id = 'r1'`],
  ['rotations', 'r1', 'tags', `UPDATE rotations SET tags = 'x' WHERE id = 'r1'`],
  ['exceptions', 'r1 q1', 'on', `UPDATE exceptions SET on_day = 'soon' WHERE rotation = 'r1'`],
  ['budget_lines', 'l1', 'category', `UPDATE budget_lines SET category = 'yachts' WHERE id = 'l1'`],
  ['budget_lines', 'l1', 'timing.to', `UPDATE budget_lines SET to_day = 'later' WHERE id = 'l1'`],
  ['funds', 'f1', 'rate.on', `UPDATE funds SET rate_on = NULL WHERE id = 'f1'`],
  ['cluster_groups', 'g1', 'title', `UPDATE cluster_groups SET title = '' WHERE id = 'g1'`],
  ['immunizations', 'i1', 'kind', `UPDATE immunizations SET kind = 'scar' WHERE id = 'i1'`],
  [
    'immunizations',
    'i1',
    'analyte',
    `UPDATE immunizations SET body = json_remove(body, '$.analyte') WHERE id = 'i1'`,
  ],
  [
    'letters',
    't1',
    'agreed',
    `UPDATE letters SET body = json_set(body, '$.agreed', 'maybe') WHERE id = 't1'`,
  ],
  [
    'agenda_marks',
    `missing:${MARK}`,
    'doneOn',
    `UPDATE agenda_marks SET done_on = 'x' WHERE step LIKE 'missing%'`,
  ],
  ['manifests', 'm1', 'files', `UPDATE manifests SET files = 'x'`],
  ['manifest_entries', 'm1 0', 'version', `UPDATE manifest_entries SET version = ''`],
  [
    'settings',
    'homeCurrency',
    'homeCurrency',
    `UPDATE settings SET value = '"XX"' WHERE key = 'homeCurrency'`,
  ],
];

let app: Awaited<ReturnType<typeof openApp>>;
const folder = join(mkdtempSync(join(tmpdir(), 'sojourn-test-')), 'vault');

beforeAll(async () => {
  await copyEmptyVault(folder);
  const vault = await openVault(folder, { passphrase: PASSPHRASE });
  fillVault(vault.db, MARK, FILE);
  change(vault.db, 'Copied', TODAY, () => vault.db.exec(SECOND_ROWS));
  vault.close();
  app = await openApp();
});

afterAll(() => {
  app.backend.close();
  rmSync(dirname(folder), { recursive: true });
});

/** The app on the vault, opened as if it were started. */
async function openApp() {
  const vault = await openVault(folder, { passphrase: PASSPHRASE });
  const backend = await createBackend({ folder, window: 'terminal', version: '0', today: TODAY });
  backend.context.session.open(vault);
  const client = createRouterClient(backend.router, { context: backend.context });
  return { db: vault.db, backend, client };
}

type Client = Awaited<ReturnType<typeof openApp>>['client'];

/** Every list that a window asks for, by table, and what is judged of them. */
async function readAll(client: Client) {
  return {
    profile: await client.profile.get(),
    documents: await client.documents.list(),
    document_types: await client.documents.types(),
    hosts: await client.hosts.list(),
    rotations: await client.rotations.list(),
    budget_lines: await client.budget.lines(),
    funds: await client.budget.funds(),
    cluster_groups: await client.budget.groups(),
    immunizations: await client.immunizations.list(),
    letters: await client.letters.list(),
    manifests: await client.packets.manifests({}),
    settings: await client.app.settings(),
  };
}

/** The rows as they are judged: every answer that is a function of all of them. */
async function judgeAll(client: Client) {
  return {
    verdicts: await client.rotations.check({}),
    season: await client.season.overview(),
    rows: await client.season.rows(),
    agenda: await client.agenda.list(),
    money: await client.budget.overview(),
    record: await client.immunizations.review(),
    backward: await client.planning.backward(),
  };
}

async function resultOf<Result>(
  work: AsyncIterable<{ kind: 'progress' } | { kind: 'result'; result: Result }>,
): Promise<Result> {
  for await (const event of work) if (event.kind === 'result') return event.result;
  throw new Error('the work gave no result');
}

async function exported(client: Client) {
  const { delivered } = await resultOf(await client.vault.export({ to: { kind: 'download' } }));
  const bytes = await delivered[0]?.content?.bytes();
  const files = unzipSync(bytes ?? new Uint8Array());
  return { files, rows: JSON.parse(new TextDecoder().decode(files['sojourn.json'])) };
}

/** Where the damaged rows show: their parent's list, for those that are parts. */
const SHOWN_IN: Readonly<Record<string, string>> = {
  document_versions: 'documents',
  requirements: 'hosts',
  exceptions: 'rotations',
  manifest_entries: 'manifests',
};

function damage(db: WritableDb, sql: string): void {
  change(db, 'Broke', TODAY, () => db.exec(sql));
}

describe('one row that cannot be read', () => {
  test.each(DAMAGES)('%s %s: %s', async (table, key, field, sql) => {
    const { db, client } = app;
    const whole = dumpTables(db, ['changes', 'change_rows', 'sqlite_sequence']);
    const before = await readAll(client);
    expect((await client.app.status()).damaged).toEqual([]);

    const inHistory = UNDOABLE_TABLES.some((name) => name === table);
    if (!inHistory) db.exec('SAVEPOINT sound');
    damage(db, sql);
    // The copy that a window had is not trusted: a vault that opens like this says so at once.
    const after = await readAll(client);
    for (const [name, list] of Object.entries(after)) {
      if (name === table || name === SHOWN_IN[table]) continue;
      expect([name, list]).toEqual([name, before[name as keyof typeof before]]);
    }
    await judgeAll(client);

    const report = await resultOf(await client.vault.verify());
    expect(report.ok).toBe(false);
    expect(report.problems.map(({ code }) => code)).toEqual(['row-damaged']);
    expect(report.problems[0]?.message).toContain(`its field "${field}"`);
    expect(report.problems[0]?.message).not.toContain(MARK);

    const { files, rows } = await exported(client);
    expect(rows.damagedRows).toMatchObject([{ table, key, field }]);
    const [{ row }] = rows.damagedRows;
    const stored = dumpTables(db)[table]?.map((text) => JSON.parse(String(text)));
    expect(stored).toContainEqual(expect.objectContaining(stripped(row, table)));
    expect(Object.values(files).filter((bytes) => bytes.length === FILE.length)).toHaveLength(1);

    if (inHistory) undo(db);
    else db.exec('ROLLBACK TO sound; RELEASE sound');
    expect(dumpTables(db, ['changes', 'change_rows', 'sqlite_sequence'])).toEqual(whole);
  });
});

/** A version's size is joined to it, and stands in no column of its own. */
function stripped(row: Record<string, unknown>, table: string): Record<string, unknown> {
  const { bytes, ...rest } = row;
  return table === 'document_versions' ? rest : { ...row };
}

test('a sibling of a damaged row stays in its list, and the row itself is a named fault', async () => {
  const { db, client } = app;
  damage(db, `UPDATE hosts SET platform = 'pigeon' WHERE id = 'h1'`);
  expect((await client.hosts.list()).map(({ id }) => id)).toEqual(['h2']);
  expect((await client.rotations.check({})).map(({ rotation }) => rotation)).toEqual(['r2']);
  expect(await faultCode(() => findHost(db, idOf('h1')))).toBe('row-damaged');
  expect(await client.app.undo()).toEqual({ label: 'Broke' });
  expect((await client.hosts.list()).map(({ id }) => id)).toEqual(['h1', 'h2']);
});

test('a vault with a damaged row in every table opens, says so and can be mended', async () => {
  const each = new Map(DAMAGES.map(([table, , , sql]) => [table, sql]));
  for (const sql of each.values()) damage(app.db, sql);
  app.backend.close();
  app = await openApp();
  const { damaged } = await app.client.app.status();
  expect(damaged.map(({ table }) => table).sort()).toEqual([...each.keys()].sort());
  await judgeAll(app.client);
  while ((await app.client.app.status()).lastChange.undo === 'Broke') await app.client.app.undo();
  app.db.exec(`
    UPDATE settings SET value = '"EUR"' WHERE key = 'homeCurrency';
    UPDATE manifests SET files = '[]';
    UPDATE manifest_entries SET version = 'v1';
  `);
  expect((await app.client.app.status()).damaged).toEqual([]);
});

test('what cannot be read of the profile outlives a change of the rest', async () => {
  const { db, client } = app;
  damage(db, `UPDATE profile SET body = json_set(body, '$.email', 7)`);
  expect(await client.profile.get()).toMatchObject({ givenNames: MARK, email: '' });
  await client.profile.save({ phone: '123' });
  expect(String(db.prepare('SELECT body FROM profile').pluck().get())).toContain('"email":7');
  await client.profile.save({ email: 'a@example.org' });
  expect(readProfile(db)).toMatchObject({ phone: '123', email: 'a@example.org' });
  expect(change(db, 'Same', TODAY, () => saveProfile(db, readProfile(db)))).toEqual(
    readProfile(db),
  );
  for (let steps = 0; steps < 3; steps += 1) undo(db);
});

test('a row that was not touched is the very object of before', async () => {
  const { db, client } = app;
  const before = listHosts(db);
  await client.budget.saveFund({ title: 'More', minor: 1, currency: 'EUR', on: TODAY, notes: '' });
  const after = listHosts(db);
  expect(after).toHaveLength(2);
  for (const [at, host] of after.entries()) expect(host).toBe(before[at]);
  await client.app.undo();
});

test('a recorded row that cannot be read is told of by its label, and keeps nothing else from the bin', async () => {
  // The last of the tests: what is broken of the record cannot be taken back.
  const { db, client } = app;
  const letter = (await client.letters.list())[0];
  const [line] = await client.budget.lines();
  if (letter === undefined || line === undefined) throw new Error('The vault is not full.');
  await client.letters.remove({ id: letter.id });
  await client.budget.removeLine({ id: line.id });
  db.exec(
    `UPDATE change_rows SET before = '{"id":"t1","body":"{"}' WHERE name = 'letters' AND after IS NULL`,
  );
  const bin = await client.bin.list();
  expect(bin.map(({ title }) => title)).toEqual([line.title, 'A letter that cannot be read']);
  db.exec(`UPDATE change_rows SET before = '{' WHERE name = 'letters' AND after IS NULL`);
  expect((await client.bin.list()).map(({ title }) => title)).toEqual([line.title]);
  const { entries } = await client.history.list({});
  const steps = entries.filter(({ label }) => label.startsWith('Deleted'));
  const [newest, older] = steps;
  expect(newest?.lines).toHaveLength(1);
  expect(older).toMatchObject({ label: `Deleted the letter of ${letter.writer}` });
  await client.bin.restore({ kind: 'line', id: line.id });
  expect(await client.budget.lines()).toContainEqual(line);
});
