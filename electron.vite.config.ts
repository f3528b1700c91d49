import { globSync } from 'node:fs';
import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { noteBundledPackages } from './scripts/lib/note-bundled-packages.mjs';
import { servePdfjsFiles } from './scripts/lib/serve-pdfjs-files.mjs';

/** Every NAME-worker.ts of the backend is a file of its own in the build: threads start from files. */
function workerEntries(): Record<string, string> {
  const files = globSync('src/backend/**/*-worker.ts');
  const entries = files.map((file) => [basename(file, '.ts'), file] as const);
  if (new Set(entries.map(([name]) => name)).size !== entries.length) {
    throw new Error('Two workers have the same file name; the build puts them side by side.');
  }
  return Object.fromEntries(entries);
}

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node24',
      minify: false,
      // The app's packages stay in node_modules: their WebAssembly and native files lie beside them.
      // Those of plain code that every start needs are built in, since finding their hundred small
      // files takes longer than running them.
      externalizeDeps: { exclude: ['zod', '@orpc/client', '@orpc/contract', '@orpc/server'] },
      rolldownOptions: {
        input: {
          main: 'electron/main.ts',
          'browser-host': 'src/browser-host/main.ts',
          cli: 'src/cli/main.ts',
          ...workerEntries(),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // One CommonJS file with nothing outside it: a sandboxed preload can load no other.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: 'src/ui',
    base: './',
    publicDir: false,
    plugins: [react(), servePdfjsFiles(), noteBundledPackages('out/renderer-packages.json')],
    build: {
      outDir: 'out/renderer',
      target: 'chrome140',
      // Every start reads the page anew: a third of the text is read three times as fast.
      minify: true,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: 'src/ui/index.html' },
    },
  },
});
