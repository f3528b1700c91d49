/**
 * Where the code of a worker thread lies: from source the sibling file `NAME-worker.ts`, in the
 * bundle `NAME-worker.js` beside the bundle's entry files, also when the caller was put into
 * `chunks/`. `from` is the caller's own `import.meta.url`.
 */
export function workerEntry(name: string, from: string): URL {
  const { pathname } = new URL(from);
  if (pathname.endsWith('.ts')) return new URL(`./${name}-worker.ts`, from);
  // The caller's own folder, not one that the app happens to lie in.
  const folder = /\/chunks\/[^/]*$/.test(pathname) ? '../' : './';
  return new URL(`${folder}${name}-worker.js`, from);
}
