import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireDriver } from '../../scripts/lib/after-pack.mjs';
import { buildFresh } from '../../scripts/lib/build-fresh.mjs';
import { findOnPath } from '../../scripts/lib/find-on-path.mjs';
import { packageCommand, ROOT, readPackage } from '../../scripts/lib/repository.mjs';
import { runQuietly } from '../../scripts/lib/run.mjs';
import { PARTS, partsOf } from '../../scripts/lib/shipped-parts.mjs';
import { writeLicences } from '../../scripts/lib/write-licences.mjs';
import { writeStandInRuntime } from './stand-in-runtime.ts';
import { APPIMAGE_RUNTIME, writeStandInTools } from './stand-in-tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'sojourn-packaging-'));
const app = join(folder, 'dist', 'linux-unpacked');
const resources = join(app, 'resources');
const archive = join(resources, 'app.asar');
const driver = `linux-${process.arch}.node`;

const HAS_DEBIAN_TOOLS = findOnPath('dpkg-deb') !== undefined;

interface Archives {
  listPackage(file: string, options: { isPack: boolean }): string[];
  extractFile(file: string, path: string): Buffer;
}

/** The reader of archives that electron-builder itself uses. */
function readArchives(): Archives {
  const builder = createRequire(join(ROOT, 'node_modules', 'electron-builder', 'package.json'));
  const library = createRequire(builder.resolve('app-builder-lib'));
  return library('@electron/asar') as Archives;
}

/** The reader of its own configuration that electron-builder has, and what it lets through. */
function readBuilder() {
  const builder = createRequire(join(ROOT, 'node_modules', 'electron-builder', 'package.json'));
  const library = createRequire(builder.resolve('app-builder-lib'));
  const { load } = library('js-yaml') as { load(text: string): Record<string, unknown> };
  const { validateConfiguration } = library('./util/config/config') as {
    validateConfiguration(config: unknown, log: unknown): Promise<void>;
  };
  const { DebugLogger } = library('builder-util') as {
    DebugLogger: new (isOn: boolean) => unknown;
  };
  const validate = (config: unknown) => validateConfiguration(config, new DebugLogger(false));
  return { load, validate };
}

/** The one installer of this ending. */
function installer(ending: string): string {
  const names = readdirSync(join(folder, 'dist')).filter((name) => name.endsWith(ending));
  expect(names).toHaveLength(1);
  return join(folder, 'dist', names[0] ?? '');
}

let files: string[] = [];

beforeAll(async () => {
  await buildFresh({ tell: () => undefined });
  await writeLicences();
  const runtime = join(folder, 'runtime');
  writeStandInRuntime(runtime, readPackage().devDependencies.electron);
  mkdirSync(join(folder, 'tools'));
  const { status, output } = await runQuietly(
    process.execPath,
    [
      packageCommand('electron-builder', 'electron-builder'),
      '--linux',
      'dir',
      ...(HAS_DEBIAN_TOOLS ? ['deb'] : []),
      'AppImage',
      '--publish',
      'never',
      `--config.electronDist=${runtime}`,
      `--config.directories.output=${join(folder, 'dist')}`,
    ],
    {
      cwd: ROOT,
      timeoutMs: 300_000,
      // Whatever it would download from is not there: it has all it needs or fails.
      env: {
        ...process.env,
        ...writeStandInTools(join(folder, 'tools')),
        ELECTRON_MIRROR: 'http://127.0.0.1:1/',
        ELECTRON_BUILDER_BINARIES_MIRROR: 'http://127.0.0.1:1/',
      },
    },
  );
  expect(output).not.toMatch(/downloading/);
  expect(status, output).toBe(0);
  files = readArchives()
    .listPackage(archive, { isPack: false })
    .map((file) => file.replaceAll('\\', '/'));
}, 400_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed app', () => {
  test('has its program, its entry, its preload and its page', () => {
    expect(existsSync(join(app, 'sojourn'))).toBe(true);
    for (const file of [
      '/package.json',
      '/out/main/main.js',
      '/out/preload/preload.cjs',
      '/out/renderer/index.html',
      '/out/renderer/pdfjs/cmaps/UniGB-UCS2-H.bcmap',
    ]) {
      expect(files).toContain(file);
    }
    const described = JSON.parse(readArchives().extractFile(archive, 'package.json').toString());
    expect(files).toContain(`/${described.main}`);
    expect(described.version).toBe(readPackage().version);
  });

  test('has a file for every worker of the sources', () => {
    const workers = readdirSync(join(ROOT, 'src', 'backend'), { recursive: true })
      .map((path) => String(path).split(/[\\/]/).at(-1) ?? '')
      .filter((name) => name.endsWith('-worker.ts'));
    expect(workers.length).toBeGreaterThan(0);
    for (const name of workers) {
      expect(files).toContain(`/out/main/${name.replace(/ts$/, 'js')}`);
    }
  });

  test('has exactly one driver, outside the archive, and nothing to compile one from', () => {
    const unpacked = join(`${archive}.unpacked`, 'node_modules', 'better-sqlite3');
    expect(readdirSync(join(unpacked, 'prebuilds'))).toEqual([driver]);
    const natives = files.filter((file) => file.endsWith('.node'));
    expect(natives).toEqual([`/node_modules/better-sqlite3/prebuilds/${driver}`]);
    expect(files.filter((file) => /better-sqlite3\/(deps|src)\//.test(file))).toEqual([]);
  });

  test('has every run-time package, and none that is only for working on it', () => {
    for (const name of Object.keys(readPackage().dependencies)) {
      expect(files).toContain(`/node_modules/${name}/package.json`);
    }
    for (const name of ['electron', 'vite', 'vitest', 'playwright', 'typescript', 'react']) {
      expect(files).not.toContain(`/node_modules/${name}/package.json`);
    }
  });

  test('has the engine’s WebAssembly and the fonts', () => {
    expect(files.filter((file) => file.endsWith('/pdfium.wasm'))).toHaveLength(1);
    expect(files.some((file) => /^\/resources\/.*\.ttf$/i.test(file))).toBe(true);
    expect(files.some((file) => /^\/out\/renderer\/.*inter.*\.woff2$/i.test(file))).toBe(true);
  });

  test('carries no source, no test, no note of the build and no map', () => {
    const strangers = files.filter(
      (file) =>
        /^\/(src|electron|tests|scripts|docs|dist|\.ci|\.setup)\//.test(file) ||
        file.endsWith('.map') ||
        file === '/out/.build.json',
    );
    expect(strangers).toEqual([]);
  });

  test('carries the licences of all that it ships', () => {
    const text = readFileSync(join(resources, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    const heads = text.match(/^\S+ \d+\.\d+\.\d+\S*$/gm) ?? [];
    const named = heads.map((line) => line.split(' ')[0]);
    expect(named).toEqual(
      expect.arrayContaining([
        'better-sqlite3-multiple-ciphers',
        '@cantoo/pdf-lib',
        'pdfjs-dist',
        'zod',
        'react',
        'react-dom',
        '@mantine/core',
        'recharts',
        '@fontsource-variable/inter',
        '@expo-google-fonts/noto-sans',
      ]),
    );
    expect(/SIL Open Font License/i.test(text)).toBe(true);
    expect(text.includes('Licence: not stated')).toBe(false);
    expect(readFileSync(join(resources, 'LICENSE.txt'), 'utf8')).toContain('MIT');
    expect(existsSync(join(app, 'LICENSE.electron.txt'))).toBe(true);
    expect(existsSync(join(app, 'LICENSES.chromium.html'))).toBe(true);
  });

  test('has no binary, font or data file without a licence', () => {
    const unpacked = readdirSync(`${archive}.unpacked`, { recursive: true }).map(String);
    const shipped = [...files, ...unpacked].filter((file) => /[^/]\.\w+$/.test(file));
    const without = shipped.filter((file) => partsOf(file.replaceAll('\\', '/')) === undefined);
    expect(without).toEqual([]);
    expect(shipped.filter((file) => partsOf(file)?.includes('PDFium'))).toHaveLength(1);
    const text = readFileSync(join(resources, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const part of Object.keys(PARTS)) expect(text).toContain(`\n${part}\nLicence: `);
    expect(text).toContain('based in part on the work of the Independent JPEG Group');
  });

  test('carries the list of its parts: what npm knows of, Electron, and what lies inside the binaries', () => {
    const sbom = JSON.parse(readFileSync(join(resources, 'sbom.cdx.json'), 'utf8'));
    const names = sbom.components.map(({ name }: { name: string }) => name);
    expect(sbom.bomFormat).toBe('CycloneDX');
    expect(sbom.metadata.component).toMatchObject({ name: 'sojourn', type: 'application' });
    expect(names).toEqual(
      expect.arrayContaining(['better-sqlite3', 'react', 'electron', 'SQLite', 'libjpeg-turbo']),
    );
    for (const name of ['vitest', 'typescript', 'electron-builder']) {
      expect(names).not.toContain(name);
    }
  });

  test('has every fuse as decided', async () => {
    const wire = await getCurrentFuseWire(join(app, 'sojourn'));
    const on = (fuse: FuseV1Options) => wire[fuse] === FuseState.ENABLE;
    expect({
      runAsNode: on(FuseV1Options.RunAsNode),
      cookieEncryption: on(FuseV1Options.EnableCookieEncryption),
      nodeOptions: on(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: on(FuseV1Options.EnableNodeCliInspectArguments),
      asarIntegrity: on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: on(FuseV1Options.OnlyLoadAppFromAsar),
      ownSnapshot: on(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
      fileProtocol: on(FuseV1Options.GrantFileProtocolExtraPrivileges),
      wasmTraps: on(FuseV1Options.WasmTrapHandlers),
    }).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      inspect: false,
      asarIntegrity: true,
      onlyAsar: true,
      ownSnapshot: false,
      fileProtocol: false,
      wasmTraps: true,
    });
  });

  test('speaks English only, so no other language of Chromium is shipped', () => {
    expect(readdirSync(join(app, 'locales'))).toEqual(['en-US.pak']);
  });
});

describe('the Debian package', () => {
  test.runIf(HAS_DEBIAN_TOOLS)(
    'has its maintainer and its page, and what Linux asks of a desktop app',
    () => {
      const deb = installer('.deb');
      const about = execFileSync('dpkg-deb', ['--info', deb], { encoding: 'utf8' });
      expect(about).toContain('Maintainer: The Sojourn authors <authors@sojourn.invalid>');
      expect(about).toContain('Homepage: https://sojourn.invalid');
      expect(about).toMatch(/Depends: .*libgtk-3-0/);
      const inside = execFileSync('dpkg-deb', ['--contents', deb], { encoding: 'utf8' });
      expect(inside).toContain('./opt/Sojourn/sojourn\n');
      expect(inside).toContain('./usr/share/icons/hicolor/512x512/apps/sojourn.png');
      expect(inside).toContain('./usr/share/mime/packages/sojourn.xml');
      const tar = execFileSync('dpkg-deb', ['--fsys-tarfile', deb], { maxBuffer: 2 ** 30 });
      const path = './usr/share/applications/org.sojourn.app.desktop';
      const entry = execFileSync('tar', ['-xOf', '-', path], { input: tar, encoding: 'utf8' });
      expect(entry).toContain('StartupWMClass=org.sojourn.app\n');
      expect(entry).toContain('Exec=/opt/Sojourn/sojourn %U\n');
    },
  );
});

describe('the AppImage', () => {
  test('starts the app without --no-sandbox where the system has one for it', () => {
    const file = readFileSync(installer('.AppImage'));
    expect(file.subarray(0, APPIMAGE_RUNTIME.length).toString()).toBe(APPIMAGE_RUNTIME);
    const tar = join(folder, 'appimage.tar');
    writeFileSync(tar, file.subarray(APPIMAGE_RUNTIME.length));
    const read = (path: string) => execFileSync('tar', ['-xOf', tar, path], { encoding: 'utf8' });
    expect(read('./org.sojourn.app.desktop')).toContain('Exec=AppRun %U\n');
    expect(read('./org.sojourn.app.desktop')).not.toContain('--no-sandbox');
    expect(read('./AppRun')).toContain('if [ $HAVE_NO_SANDBOX -eq 0 ] && ! unshare -Ur true');
  });
});

describe('what is packed on other systems', () => {
  const configuration = () => load(readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8'));
  const { load, validate } = readBuilder();

  test("fits electron-builder's schema, which refuses what it does not know", async () => {
    const file = configuration();
    await expect(validate(file)).resolves.toBeUndefined();
    for (const part of ['mac', 'win', 'nsis', 'linux', 'toolsets']) {
      const wrong = { ...file, [part]: { ...Object(file[part]), oneClik: true } };
      await expect(validate(wrong), part).rejects.toThrow(/^Invalid configuration object/);
    }
  });

  test('has its icons and files where it says', () => {
    const { mac, win } = configuration() as { mac: { icon: string }; win: { icon: string } };
    for (const { icon } of [mac, win]) expect(existsSync(join(ROOT, icon)), icon).toBe(true);
  });

  test('stops where the driver of the processor is not there', () => {
    const packed = (arch: number) => ({
      appOutDir: app,
      arch,
      electronPlatformName: 'linux',
      packager: { appInfo: { productFilename: 'Sojourn' } },
    });
    const [own, other] = process.arch === 'arm64' ? [3, 1] : [1, 3];
    expect(() => requireDriver(packed(own))).not.toThrow();
    expect(() => requireDriver(packed(other))).toThrow(/no driver for linux-/);
  });
});
