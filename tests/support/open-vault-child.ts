import { openVault } from '../../src/backend/vault/open-vault.ts';
import { isFault } from '../../src/core/shared/fault.ts';

/** Opens a vault in a process of its own and says how that went; with "hold" it stays until killed. */
const [folder = '', passphrase = '', hold] = process.argv.slice(2);
try {
  await openVault(folder, { passphrase });
  console.log('open');
  if (hold === 'hold') setInterval(() => {}, 1_000);
} catch (error) {
  console.log(isFault(error) ? error.code : 'unexpected');
}
