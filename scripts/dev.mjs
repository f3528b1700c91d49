// Working on the app: the page from the sources with hot reload, shown by the real browser host,
// which starts anew when its own sources change. Arguments go to the host, so
// `npm run dev -- --vault DIR` opens that vault.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from './lib/free-port.mjs';
import { pinnedNode, ROOT } from './lib/repository.mjs';
import { launch, say } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

const WATCHED = ['backend', 'browser-host', 'contract', 'core'];

await launch(async () => {
  await setUp();
  const port = await freePort();
  const start = (args) => spawn(pinnedNode(), args, { cwd: ROOT, stdio: 'inherit' });
  say(`The page comes from the sources, with hot reload (port ${port}).`);
  const page = start([join(ROOT, 'scripts', 'lib', 'serve-page.mjs'), String(port)]);
  const host = start([
    ...WATCHED.map((folder) => `--watch-path=${join(ROOT, 'src', folder)}`),
    '--watch-preserve-output',
    join(ROOT, 'src', 'browser-host', 'main.ts'),
    `--dev-server=http://127.0.0.1:${port}`,
    '--no-open',
    ...process.argv.slice(2),
  ]);
  return untilOneEnds([page, host]);
});

/** Ends both when either ends or the person presses Ctrl-C. */
function untilOneEnds(children) {
  return new Promise((resolve) => {
    const end = () => {
      for (const child of children) child.kill();
      resolve(0);
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
    for (const child of children) child.once('exit', end);
  });
}
