import { once } from 'node:events';
import { createRouterClient } from '@orpc/server';
import { createBackend } from '../../src/backend/backend.ts';
import { readSettings } from '../../src/backend/rows/settings-store.ts';
import type { Id } from '../../src/core/shared/id.ts';
import { codeOf } from './code-of.ts';
import { resultOf } from './result-of.ts';

/** Opens a vault, says so, waits for a line while its disk goes away, and says what calls then end in. */
const [folder = '', passphrase = '', version = ''] = process.argv.slice(2);
const backend = await createBackend({ folder, window: 'terminal', version: '0' });
const client = createRouterClient(backend.router, { context: backend.context });
await client.vault.open({ passphrase });
readSettings(backend.context.session.require().db);
console.log('open');
await once(process.stdin, 'data');
const reading = await codeOf(
  client.documents.file({ version: version as Id<'version'>, form: 'original' }),
);
const verifying = await codeOf(client.vault.verify().then(resultOf));
console.log(JSON.stringify({ reading, verifying }));
process.exit(0);
