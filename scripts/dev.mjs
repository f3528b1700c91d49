// Working on the app: the page from the sources with hot reload in a browser, in front of the real
// browser host, which starts anew when its own sources change. Arguments go to the host, so
// `npm run dev -- --vault DIR` opens that vault.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildFresh } from './lib/build-fresh.mjs';
import { freePort } from './lib/free-port.mjs';
import { pinnedNode, ROOT } from './lib/repository.mjs';
import { launch, say } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

await launch(async () => {
  await setUp();
  // The host looks for the built page when it starts; the page shown comes from the sources.
  await buildFresh();
  const hostPort = await freePort();
  const pagePort = await freePort();
  const page = spawn(
    pinnedNode(),
    [join(ROOT, 'scripts', 'lib', 'serve-page.mjs'), String(pagePort), String(hostPort)],
    { cwd: ROOT, stdio: 'inherit' },
  );
  const host = spawn(
    pinnedNode(),
    [
      '--watch-path=src/backend',
      '--watch-path=src/core',
      '--watch-path=src/contract',
      '--watch-path=src/browser-host',
      '--watch-preserve-output',
      join(ROOT, 'src', 'browser-host', 'main.ts'),
      '--no-open',
      '--port',
      String(hostPort),
      ...process.argv.slice(2),
    ],
    { cwd: ROOT, stdio: ['inherit', 'pipe', 'inherit'] },
  );
  // The host prints its own address; the one with hot reload differs in its port only.
  createInterface({ input: host.stdout }).on('line', (line) =>
    process.stdout.write(`${line.replace(`127.0.0.1:${hostPort}`, `127.0.0.1:${pagePort}`)}\n`),
  );
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
    for (const child of children) {
      child.once('exit', () => {
        say('One of the two servers has ended.');
        end();
      });
    }
  });
}
