import { fillLargeVault } from './fill-large-vault.ts';

// A process of its own: the end-to-end specs are not run by what loads the database's driver.
const [folder, passphrase] = process.argv.slice(2);
if (folder === undefined || passphrase === undefined) {
  throw new Error('The folder and the passphrase of the vault come as arguments.');
}
/** What lists are made for: far more than anybody's season. */
await fillLargeVault(folder, passphrase, { rotations: 200, documents: 200 });
