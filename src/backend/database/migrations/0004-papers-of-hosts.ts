import type { WritableDb } from '../handles.ts';
import type { Migration } from './migration.ts';

/** The types that belonged to a host when this step was written; a step never changes. */
const HOSTS_OWN: ReadonlySet<string> = new Set([
  'host-form',
  'consent-form',
  'fee-receipt',
  'state-permission',
  'affiliation-agreement',
  'attestation',
]);

/**
 * A host's own papers name their host from here on. Nobody was asked for it before: a paper goes to the
 * one host whose rules name its type, and where several do, or none, it is left for its owner to say.
 * Recorded steps get the host as well, or taking one back would take it away again.
 */
export const papersOfHosts: Migration = {
  version: 4,
  name: 'papers that belong to a host',
  up: (db) => {
    db.exec(`
      ALTER TABLE documents ADD COLUMN host TEXT;
      ALTER TABLE documents ADD COLUMN elective TEXT;
    `);
    for (const [type, host] of onlyHosts(db)) giveTo(db, type, host);
  },
};

/** The host that alone asks for a type, by type. */
function onlyHosts(db: WritableDb): Map<string, string> {
  const asking = new Map<string, Set<string>>();
  for (const row of db.prepare('SELECT host, body FROM requirements').all()) {
    const { host, body } = row as { readonly host: string; readonly body: string };
    for (const type of typesNamed(parse(body))) {
      asking.set(type, (asking.get(type) ?? new Set()).add(host));
    }
  }
  return new Map(
    [...asking].flatMap(([type, hosts]) => {
      const [host] = hosts;
      return HOSTS_OWN.has(type) && hosts.size === 1 && host !== undefined ? [[type, host]] : [];
    }),
  );
}

/** A body that cannot be read asks for nothing: the app names it as damaged. */
function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** The types of every clause, however deep. */
function typesNamed(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'kind' in value && value.kind === 'document' && 'type' in value ? [value.type] : [];
  return [...own.map(String), ...Object.values(value).flatMap(typesNamed)];
}

function giveTo(db: WritableDb, type: string, host: string): void {
  db.prepare('UPDATE documents SET host = ? WHERE type = ?').run(host, type);
  for (const side of ['before', 'after']) {
    db.prepare(
      `UPDATE change_rows SET ${side} = json_set(${side}, '$.host', ?)
       WHERE name = 'documents' AND json_extract(${side}, '$.type') = ?`,
    ).run(host, type);
  }
}
