import { createHash, randomBytes } from 'node:crypto';
import { vaultFault } from '../database/vault-fault.ts';

/** Crockford's base 32: no I, L, O or U, so that no letter is read as a digit or spells a word. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BYTES = 16;
/** 128 bits in letters of five bits each; the last letter has two bits to spare, which stay zero. */
const LETTERS = 26;
/** Twenty bits of check: one mistyped code in a million passes for a complete one. */
const CHECK_LETTERS = 4;
const GROUP = 5;

function toLetters(bytes: Uint8Array, count: number): string {
  let bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  bits = bits.padEnd(count * 5, '0');
  return Array.from({ length: count }, (_, at) =>
    ALPHABET.charAt(Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)),
  ).join('');
}

function fromLetters(letters: string): Buffer {
  const bits = [...letters]
    .map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from(
    Array.from({ length: BYTES }, (_, at) => Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2)),
  );
}

function checkLetters(bytes: Uint8Array): string {
  const digest = createHash('sha256').update('sojourn recovery code').update(bytes).digest();
  return toLetters(digest, CHECK_LETTERS);
}

/** Makes a recovery code: 128 random bits and their check, "4Q8RM-...", in six groups of five. */
export function makeRecoveryCode(): string {
  return printRecoveryCode(randomBytes(BYTES));
}

/** Writes 16 bytes as a recovery code. */
export function printRecoveryCode(bytes: Uint8Array): string {
  const letters = toLetters(bytes, LETTERS) + checkLetters(bytes);
  return letters.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? letters;
}

/**
 * The 16 bytes of a typed recovery code; case, spaces and dashes do not matter, and O, I and L are
 * read as the digits they look like. Throws Fault `recovery-code-mistyped` when it cannot be one.
 */
export function readRecoveryCode(typed: string): Buffer {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-\u2010-\u2015\u2212]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const whole = new RegExp(`^[${ALPHABET}]{${LETTERS + CHECK_LETTERS}}$`).test(letters);
  if (!whole) throw vaultFault('recovery-code-mistyped');
  const bytes = fromLetters(letters);
  const same = toLetters(bytes, LETTERS) + checkLetters(bytes) === letters;
  if (!same) throw vaultFault('recovery-code-mistyped');
  return bytes;
}
