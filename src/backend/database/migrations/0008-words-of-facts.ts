import { catalogueField, upgradeFact } from '../../../core/documents/upgrade-facts.ts';
import { upgradeDose } from '../../../core/immunizations/upgrade-dose.ts';
import { isRecord } from '../../../core/shared/is-record.ts';
import type { WritableDb } from '../handles.ts';
import { prepared } from '../prepared.ts';
import { textOf } from '../row-values.ts';
import type { Migration } from './migration.ts';

/**
 * Facts have a vocabulary: what was typed is mapped to it, or kept as typed; products of the record
 * likewise. The images of rows that undo and redo put back are brought over too. What is no JSON any
 * more stays as it is.
 */
export const wordsOfFacts: Migration = {
  version: 8,
  name: 'words of facts',
  up: (db) => {
    const types = typesOfDocuments(db);
    const versions = prepared(db, 'SELECT id, document, facts FROM document_versions').all();
    const setFacts = prepared(db, 'UPDATE document_versions SET facts = ? WHERE id = ?');
    for (const row of versions) {
      const type = types.get(textOf(row, 'document'));
      setFacts.run(upgradeFacts(textOf(row, 'facts'), type), textOf(row, 'id'));
    }
    const doses = prepared(db, `SELECT id, body FROM immunizations WHERE kind = 'dose'`).all();
    const setBody = prepared(db, 'UPDATE immunizations SET body = ? WHERE id = ?');
    for (const row of doses) setBody.run(upgradeBody(textOf(row, 'body')), textOf(row, 'id'));
    upgradeImages(db, types);
  },
};

/** The type of every document, of those that were deleted and can come back too. */
function typesOfDocuments(db: WritableDb): Map<string, string> {
  const images = prepared(
    db,
    `SELECT before, after FROM change_rows WHERE name = 'documents' ORDER BY seq`,
  ).all();
  const types = new Map<string, string>();
  for (const image of images) {
    for (const text of [image['before'], image['after']]) {
      const row = typeof text === 'string' ? parse(text) : undefined;
      if (isRecord(row)) types.set(String(row['id']), String(row['type']));
    }
  }
  for (const row of prepared(db, 'SELECT id, type FROM documents').all())
    types.set(textOf(row, 'id'), textOf(row, 'type'));
  return types;
}

function upgradeImages(db: WritableDb, types: ReadonlyMap<string, string>): void {
  const sql = `SELECT seq, name, before, after FROM change_rows
    WHERE name IN ('document_versions', 'immunizations')`;
  const update = prepared(db, 'UPDATE change_rows SET before = ?, after = ? WHERE seq = ?');
  for (const { seq = null, before, after } of prepared(db, sql).all()) {
    update.run(upgradeImage(before, types), upgradeImage(after, types), Number(seq));
  }
}

/** The image of a row: an object of column values, of which `facts` or `body` is JSON again. */
function upgradeImage(image: unknown, types: ReadonlyMap<string, string>): string | null {
  if (typeof image !== 'string') return null;
  const row = parse(image);
  if (!isRecord(row)) return image;
  const { facts, body, kind, document } = row;
  const type = types.get(String(document));
  return JSON.stringify({
    ...row,
    ...(typeof facts === 'string' && { facts: upgradeFacts(facts, type) }),
    ...(typeof body === 'string' && kind === 'dose' && { body: upgradeBody(body) }),
  });
}

function upgradeFacts(text: string, type: string | undefined): string {
  const facts = parse(text);
  if (!isRecord(facts)) return text;
  const entries = Object.entries(facts).map(
    ([key, value]) => [key, upgradeFact(catalogueField(type, key), value)] as const,
  );
  return JSON.stringify(Object.fromEntries(entries));
}

function upgradeBody(text: string): string {
  const body = parse(text);
  return body === undefined ? text : JSON.stringify(upgradeDose(body));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
