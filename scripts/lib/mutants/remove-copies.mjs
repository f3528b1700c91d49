// A process of its own: deletes the copies of a run once the run has ended without doing so.
import { rmSync } from 'node:fs';

const folder = process.argv[2];

function remove() {
  // A vitest that is ended at the same moment may still write into its copy.
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  process.exit(0);
}

process.on('disconnect', remove);
// The run may have ended before this line was reached.
if (!process.connected) remove();
