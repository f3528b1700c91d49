import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { AsyncSafeStorage } from '../../../electron/keychain.ts';

/** What Chromium finds on Linux, or "locked": one that it found and that does not answer. */
export type StandInBackend = ReturnType<AsyncSafeStorage['getSelectedStorageBackend']> | 'locked';

/**
 * Electron's safeStorage as its declarations describe it. `person` stands for whose keychain it is: what one
 * sealed no other opens. Without a keychain it encrypts all the same, under a password that everybody knows,
 * as Chromium does, and marks it "v10".
 */
export function createSafeStorage(backend: StandInBackend, person = 'me'): AsyncSafeStorage {
  const isReal = !['basic_text', 'unknown', 'locked'].includes(backend);
  const key = createHash('sha256')
    .update(isReal ? person : 'peanuts')
    .digest();
  const tag = Buffer.from(isReal ? 'v11' : 'v10');
  return {
    getSelectedStorageBackend: () => (backend === 'locked' ? 'gnome_libsecret' : backend),
    isAsyncEncryptionAvailable: async () => isReal || backend === 'basic_text',
    async encryptStringAsync(text) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([tag, iv, cipher.getAuthTag(), data]);
    },
    async decryptStringAsync(encrypted) {
      const decipher = createDecipheriv('aes-256-gcm', key, encrypted.subarray(3, 15));
      decipher.setAuthTag(encrypted.subarray(15, 31));
      const text = Buffer.concat([decipher.update(encrypted.subarray(31)), decipher.final()]);
      return { shouldReEncrypt: false, result: text.toString('utf8') };
    },
  };
}
