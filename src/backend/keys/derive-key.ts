import { argon2, hkdfSync } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';
import { inTurn } from './in-turn.ts';

/** How a passphrase becomes a key: Argon2id, memory in KiB. Stored beside the salt. */
export const derivationSchema = z.object({
  name: z.literal('argon2id'),
  memoryKiB: z.int(),
  passes: z.int(),
  lanes: z.int(),
});

export type Derivation = z.infer<typeof derivationSchema>;

/** 64 MiB, 3 passes, 1 lane: about a quarter of a second on an ordinary machine. */
export const DERIVATION: Derivation = { name: 'argon2id', memoryKiB: 65_536, passes: 3, lanes: 1 };

/** The most that a key file may ask for: a tampered one must not hang the app or eat its memory. */
const MOST = { memoryKiB: 1_048_576, passes: 24, lanes: 8 };

/** KiB of memory times passes, which is the work: 1 GiB takes seconds, 24 times as much minutes. */
export const MOST_WORK = 1_048_576;

/** False for parameters below ours (a downgrade) and for absurd ones. */
export function isAcceptable(asked: Derivation): boolean {
  if (asked.memoryKiB * asked.passes > MOST_WORK) return false;
  return (['memoryKiB', 'passes', 'lanes'] as const).every(
    (name) => asked[name] >= DERIVATION[name] && asked[name] <= MOST[name],
  );
}

/** One derivation at a time: each takes its memory, and twenty at once would take twenty times as much. */
const takeTurn = inTurn();

/**
 * The 32-byte key of a passphrase. The passphrase is brought to one Unicode form first, so that it
 * opens the vault from any keyboard. The caller wipes the key.
 */
export async function derivePassphraseKey(
  passphrase: string,
  salt: Uint8Array,
  { memoryKiB, passes, lanes }: Derivation,
): Promise<Buffer> {
  const password = Buffer.from(passphrase.normalize('NFKC'), 'utf8');
  try {
    return await takeTurn(() => derive(password, salt, { memoryKiB, passes, lanes }));
  } finally {
    password.fill(0);
  }
}

/** How long one derivation takes on this machine now, in milliseconds. */
export async function timeDerivation(costs: Derivation): Promise<number> {
  return await takeTurn(async () => {
    const before = performance.now();
    const key = await derive(Buffer.from('nobody', 'utf8'), Buffer.alloc(16), costs);
    key.fill(0);
    return performance.now() - before;
  });
}

type Costs = Pick<Derivation, 'memoryKiB' | 'passes' | 'lanes'>;

/** Node's own gives its memory back at once and works beside the main thread; Electron's Node has none. */
async function derive(password: Buffer, salt: Uint8Array, costs: Costs): Promise<Buffer> {
  try {
    return await promisify(argon2)('argon2id', {
      message: password,
      nonce: salt,
      memory: costs.memoryKiB,
      passes: costs.passes,
      parallelism: costs.lanes,
      tagLength: 32,
    });
  } catch {
    return await deriveInWasm(password, salt, costs);
  }
}

/** The same in WebAssembly, twice as slow; its memory goes when it is collected. */
export async function deriveInWasm(
  password: Buffer,
  salt: Uint8Array,
  { memoryKiB, passes, lanes }: Costs,
): Promise<Buffer> {
  const { argon2id } = await import('hash-wasm');
  const key = await argon2id({
    password,
    salt,
    memorySize: memoryKiB,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  return Buffer.from(key.buffer, key.byteOffset, key.byteLength);
}

/**
 * The 32-byte key of a recovery code. HKDF and not Argon2id: the code is 128 random bits, which
 * nobody can try out, so a slow derivation would protect nothing. The caller wipes the key.
 */
export function deriveRecoveryKey(code: Uint8Array, salt: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', code, salt, 'sojourn recovery key v1', 32));
}
