import type { SafeStorage } from 'electron';
import type { Keychain } from '../src/backend/keys/keychain.ts';

/** The parts of Electron's safeStorage that are used: never the synchronous ones, which are deprecated. */
export type AsyncSafeStorage = Pick<
  SafeStorage,
  | 'decryptStringAsync'
  | 'encryptStringAsync'
  | 'getSelectedStorageBackend'
  | 'isAsyncEncryptionAvailable'
>;

/** The system's keychain as Electron reaches it. Whether it protects anything is judged elsewhere. */
export function systemKeychain(
  safeStorage: AsyncSafeStorage,
  platform: NodeJS.Platform = process.platform,
): Keychain {
  return {
    facts: async () => ({
      platform,
      backend: platform === 'linux' ? safeStorage.getSelectedStorageBackend() : undefined,
      isAvailable: await safeStorage.isAsyncEncryptionAvailable(),
    }),
    seal: (text) => safeStorage.encryptStringAsync(text),
    unseal: async (sealed) => (await safeStorage.decryptStringAsync(Buffer.from(sealed))).result,
  };
}
