// A process of its own: makes the folder for the copies of a run, and deletes it once the run has ended
// without doing so.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'sojourn-mutants-'));

function remove() {
  // A vitest that is ended at the same moment may still write into its copy.
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  process.exit(0);
}

process.on('disconnect', remove);
if (process.connected) process.send({ folder });
// The run may have ended before this line was reached.
else remove();
