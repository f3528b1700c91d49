import type { Migration } from './migration.ts';

/** The random name of the vault, as its key file has it: each of the two files says whose it is. */
export const vaultIdentity: Migration = {
  version: 10,
  name: 'the identity of the vault',
  up: (db) => db.exec('CREATE TABLE vault_identity (vault TEXT NOT NULL) STRICT'),
};
