import { catalogueField, upgradeFact } from '../../../core/documents/upgrade-facts.ts';
import { upgradeDose } from '../../../core/immunizations/upgrade-dose.ts';
import { isRecord } from '../../../core/shared/is-record.ts';
import type { WritableDb } from '../handles.ts';
import { prepared } from '../prepared.ts';
import { textOf } from '../row-values.ts';
import { mapJson } from './map-json.ts';
import { mapStored } from './map-stored.ts';
import type { Migration } from './migration.ts';

/**
 * Facts have a vocabulary: what was typed is mapped to it, or kept as typed; products of the record
 * likewise. What is no JSON any more stays as it is.
 */
export const wordsOfFacts: Migration = {
  version: 8,
  name: 'words of facts',
  up: (db) => {
    const types = typesOfDocuments(db);
    mapStored(db, 'document_versions', 'facts', (facts, { document }) =>
      upgradeFacts(facts, types.get(String(document))),
    );
    mapStored(db, 'immunizations', 'body', (body, { kind }) =>
      kind === 'dose' ? mapJson(body, upgradeDose) : body,
    );
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

function upgradeFacts(text: string, type: string | undefined): string {
  return mapJson(text, (facts) =>
    isRecord(facts)
      ? Object.fromEntries(
          Object.entries(facts).map(([key, value]) => [
            key,
            upgradeFact(catalogueField(type, key), value),
          ]),
        )
      : facts,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
