import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, 'record-writes.c');

/** Compiles the recorder into a folder; `undefined` where there is no gcc, or no Linux to preload it in. */
export function compileRecorder(folder: string): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const library = join(folder, 'record-writes.so');
  const args = ['-shared', '-fPIC', '-O1', '-o', library, SOURCE, '-ldl', '-lpthread'];
  const { status } = spawnSync('gcc', args, { stdio: 'ignore' });
  return status === 0 ? library : undefined;
}
