import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileWhole } from '../../src/backend/delivery/write-file-whole.ts';
import { openVault } from '../../src/backend/vault/open-vault.ts';
import { isFault } from '../../src/core/shared/fault.ts';

/** Opens a vault and writes a file with no file handle left, then with some again; says how it went. */
const [folder = '', passphrase = ''] = process.argv.slice(2);

async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'no fault';
  } catch (error) {
    return isFault(error) ? error.code : String(error);
  }
}

const open = async () => (await openVault(folder, { passphrase })).close();
// What is loaded on first use needs handles of its own: that is not what is tried here.
await open();
const taken: number[] = [];
try {
  for (;;) taken.push(openSync('/dev/null', 'r'));
} catch {
  // None is left.
}
const opening = await codeOf(open);
const writing = await codeOf(() => writeFileWhole(join(folder, '..', 'a.pdf'), Buffer.from('x')));
for (const handle of taken) closeSync(handle);
const afterwards = await codeOf(open);
console.log(JSON.stringify({ opening, writing, afterwards }));
