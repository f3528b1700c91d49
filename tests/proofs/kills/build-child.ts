import { globSync, mkdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/**
 * Puts the process that is killed, and the app's threads beside it, together as the app's build does, and
 * answers its file: a thousand modules from source take half a second to load, which is most of what a
 * kill costs.
 */
export async function buildChild(folder: string): Promise<string> {
  const workers = globSync('src/backend/**/*-worker.ts', { cwd: ROOT });
  const input = {
    'kill-child': join(import.meta.dirname, 'kill-child.ts'),
    ...Object.fromEntries(workers.map((file) => [basename(file, '.ts'), join(ROOT, file)])),
  };
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: ['zod', /^@orpc\//] },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'node24',
      rolldownOptions: {
        input,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  mkdirSync(folder, { recursive: true });
  for (const name of ['node_modules', 'resources'])
    symlinkSync(join(ROOT, name), join(folder, name), 'junction');
  return join(folder, 'kill-child.js');
}
