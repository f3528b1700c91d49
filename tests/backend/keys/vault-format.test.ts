import { argon2Sync, createDecipheriv } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { makeVault, PASSPHRASE } from '../../support/vault-fixture.ts';

/** The part of keys.json that a passphrase needs, read here anew: nothing of the app's own code opens it. */
const keysSchema = z.object({
  vault: z.string(),
  passphrase: z.object({
    derivation: z.object({
      name: z.string(),
      memoryKiB: z.number(),
      passes: z.number(),
      lanes: z.number(),
    }),
    salt: z.string(),
    wrapped: z.object({ iv: z.string(), data: z.string(), tag: z.string() }),
  }),
});

const bytesOf = (base64: string) => Buffer.from(base64, 'base64');

test('SQLite3MC and Node open a vault as docs/security.md says, without any of our code', async () => {
  const { vault, folder } = await makeVault();
  vault.close();
  const keys = keysSchema.parse(JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')));
  const { derivation, salt, wrapped } = keys.passphrase;
  const passphraseKey = argon2Sync('argon2id', {
    message: Buffer.from(PASSPHRASE.normalize('NFKC')),
    nonce: bytesOf(salt),
    memory: derivation.memoryKiB,
    passes: derivation.passes,
    parallelism: derivation.lanes,
    tagLength: 32,
  });
  const decipher = createDecipheriv('aes-256-gcm', passphraseKey, bytesOf(wrapped.iv));
  const bound = ['sojourn', 1, keys.vault, 'aegis', 'passphrase', derivation, salt];
  decipher.setAAD(Buffer.from(JSON.stringify(bound)));
  decipher.setAuthTag(bytesOf(wrapped.tag));
  const dataKey = Buffer.concat([decipher.update(bytesOf(wrapped.data)), decipher.final()]);

  const db = new Database(join(folder, 'vault.db'), { readonly: true });
  db.pragma("cipher = 'aegis'");
  db.pragma(`key = "raw:${dataKey.toString('hex')}"`);
  expect(db.prepare('SELECT vault FROM vault_identity').get()).toEqual({ vault: keys.vault });
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
});
