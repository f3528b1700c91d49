import type { Migration } from './migration.ts';

const DOCUMENTS = `
  CREATE TABLE blobs (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    bytes INTEGER NOT NULL CHECK (bytes >= 0)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE blob_chunks (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL REFERENCES blobs,
    position INTEGER NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (sha256, position)
  ) STRICT;
  CREATE TABLE placeables (
    sha256 TEXT PRIMARY KEY REFERENCES blobs,
    maker INTEGER NOT NULL,
    facts TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    copy_sha256 TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE placeable_chunks (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL REFERENCES placeables,
    position INTEGER NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (sha256, position)
  ) STRICT;
  CREATE TABLE document_types (
    key TEXT PRIMARY KEY,
    body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    title TEXT NOT NULL,
    issuer TEXT NOT NULL,
    notes TEXT NOT NULL,
    applied_on TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE document_versions (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL REFERENCES documents,
    file_name TEXT NOT NULL,
    added_on TEXT NOT NULL,
    issued TEXT,
    expires TEXT,
    facts TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('pdf', 'jpeg', 'png')),
    sha256 TEXT NOT NULL REFERENCES blobs,
    pages INTEGER NOT NULL,
    notes TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX document_versions_document ON document_versions (document);
  CREATE INDEX document_versions_sha256 ON document_versions (sha256);
`;

const SEASON = `
  CREATE TABLE profile (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    body TEXT NOT NULL
  ) STRICT;
  CREATE TABLE hosts (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    city TEXT NOT NULL,
    state TEXT NOT NULL,
    platform TEXT NOT NULL,
    contact TEXT NOT NULL,
    notes TEXT NOT NULL,
    max_packet_bytes INTEGER,
    source TEXT,
    fictional INTEGER NOT NULL CHECK (fictional IN (0, 1))
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE requirements (
    id TEXT PRIMARY KEY,
    host TEXT NOT NULL REFERENCES hosts,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    phase TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX requirements_host ON requirements (host);
  CREATE TABLE rotations (
    id TEXT PRIMARY KEY,
    host TEXT NOT NULL REFERENCES hosts,
    title TEXT NOT NULL,
    start_day TEXT NOT NULL,
    end_day TEXT NOT NULL,
    type TEXT NOT NULL,
    stage TEXT NOT NULL,
    applied_on TEXT,
    tags TEXT NOT NULL,
    notes TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX rotations_host ON rotations (host);
  CREATE TABLE exceptions (
    rotation TEXT NOT NULL REFERENCES rotations,
    requirement TEXT NOT NULL REFERENCES requirements,
    kind TEXT NOT NULL CHECK (kind IN ('waived', 'will-follow')),
    note TEXT NOT NULL,
    on_day TEXT NOT NULL,
    PRIMARY KEY (rotation, requirement)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX exceptions_requirement ON exceptions (requirement);
`;

/** Manifests name rotations, documents and versions without a reference: history outlives them. */
const PACKETS = `
  CREATE TABLE manifests (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    rotation TEXT NOT NULL,
    host TEXT NOT NULL,
    built_on TEXT NOT NULL,
    paper TEXT NOT NULL,
    forced INTEGER NOT NULL CHECK (forced IN (0, 1)),
    files TEXT NOT NULL,
    preflight TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX manifests_rotation ON manifests (rotation);
  CREATE TABLE manifest_entries (
    manifest TEXT NOT NULL REFERENCES manifests,
    position INTEGER NOT NULL,
    document TEXT NOT NULL,
    version TEXT NOT NULL,
    title TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES blobs,
    first_page INTEGER NOT NULL,
    pages INTEGER NOT NULL,
    PRIMARY KEY (manifest, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX manifest_entries_sha256 ON manifest_entries (sha256);
`;

const MONEY = `
  CREATE TABLE budget_lines (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    category TEXT NOT NULL,
    rotation TEXT REFERENCES rotations,
    planned_minor INTEGER NOT NULL CHECK (planned_minor >= 0),
    actual_minor INTEGER CHECK (actual_minor >= 0),
    currency TEXT NOT NULL,
    rate TEXT,
    rate_on TEXT,
    from_day TEXT NOT NULL,
    to_day TEXT,
    notes TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX budget_lines_rotation ON budget_lines (rotation);
  CREATE TABLE funds (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    rate TEXT,
    rate_on TEXT,
    on_day TEXT NOT NULL,
    notes TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE cluster_groups (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE cluster_group_rotations (
    cluster_group TEXT NOT NULL REFERENCES cluster_groups,
    position INTEGER NOT NULL,
    rotation TEXT NOT NULL REFERENCES rotations,
    PRIMARY KEY (cluster_group, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX cluster_group_rotations_rotation ON cluster_group_rotations (rotation);
`;

const APP = `
  CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE changes (
    step INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    on_day TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
  ) STRICT;
  CREATE TABLE change_rows (
    seq INTEGER PRIMARY KEY,
    step INTEGER NOT NULL REFERENCES changes,
    name TEXT NOT NULL,
    before TEXT,
    after TEXT
  ) STRICT;
  CREATE INDEX change_rows_step ON change_rows (step);
`;

export const firstSchema: Migration = {
  version: 1,
  name: 'first schema',
  up: (db) => {
    for (const part of [DOCUMENTS, SEASON, PACKETS, MONEY, APP]) db.exec(part);
  },
};
