import { readdirSync } from 'node:fs';
import type { Vault } from '../../../src/backend/keys/vault.ts';
import { listDocuments } from '../../../src/backend/rows/document-store.ts';
import { readProfile } from '../../../src/backend/rows/profile-store.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { verifyVault } from '../../../src/backend/vault/verify-vault.ts';
import type { Said } from './kind.ts';
import { openByCode, vaultOf } from './open-app.ts';

export interface Expected {
  /** One of these opens the vault; the recovery code does where none is named. */
  readonly passphrases?: readonly string[];
  /** These documents are there. */
  readonly documents?: readonly string[];
  /** The family name is the last that was said to be saved, or the one that was under way. */
  readonly familyName?: Said;
}

/** What is wrong with the vault of a scratch folder after its process was killed. */
export async function judgeVault(scratch: string, expected: Expected): Promise<string[]> {
  const vault = await openWithOne(scratch, expected.passphrases);
  if (vault === undefined) return ['the vault does not open'];
  try {
    const { problems } = await verifyVault(vault);
    const there = new Set<string>(listDocuments(vault.db).map(({ id }) => id));
    const lost = (expected.documents ?? []).filter((id) => !there.has(id));
    return [
      ...problems.map(({ message }) => message),
      ...lost.map((id) => `document ${id} was said to be there and is not`),
      ...judgeName(vault, expected.familyName),
      ...leftovers(scratch),
    ];
  } finally {
    vault.close();
  }
}

async function openWithOne(
  scratch: string,
  passphrases: readonly string[] | undefined,
): Promise<Vault | undefined> {
  if (passphrases === undefined) return await openByCode(scratch);
  for (const passphrase of passphrases) {
    try {
      return await openVault(vaultOf(scratch), { passphrase });
    } catch (error) {
      const code = (error as { code?: string }).code;
      if (code !== 'passphrase-wrong') throw error;
    }
  }
  return undefined;
}

function judgeName({ db }: Vault, said: Said | undefined): string[] {
  if (said === undefined) return [];
  const { familyName } = readProfile(db);
  const last = said.done.at(-1);
  if (last === undefined || [last, said.begun].includes(familyName)) return [];
  return [`the name is ${familyName}; ${last} was said to be saved`];
}

/** What an opened vault still has of work that was cut off. */
function leftovers(scratch: string): string[] {
  const names = readdirSync(vaultOf(scratch)).filter((name) => /\.tmp|staging/.test(name));
  return names.map((name) => `${name} was left in the vault's folder`);
}
