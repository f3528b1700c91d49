import { mkdir, open, readdir, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Delivered, SaveTarget } from '../../contract/save-target.ts';
import { Fault } from '../../core/shared/fault.ts';
import { flushFolder, makeFolder } from '../database/durable-files.ts';
import { errorCode } from '../database/error-code.ts';
import type { OutputUnderWay } from '../rows/output-store.ts';
import type { AppContext } from '../session/context.ts';
import { asFolderFault } from './folder-fault.ts';
import { nameBeside } from './name-beside.ts';
import { plainBytes } from './plain-bytes.ts';
import { requireOutsideVaults } from './require-outside-vaults.ts';

/** Where an export is written: a folder that the person chose, or one ZIP for a download. */
export interface ExportTarget {
  /** The folder in which it is put together, where one is chosen, and the place that it gets then. */
  readonly output?: Omit<OutputUnderWay, 'sha256'>;
  /** `path` is relative, with forward slashes. */
  add(path: string, bytes: Uint8Array): Promise<void>;
  /** Moves everything into its place, the last that was added last. */
  finish(): Promise<Delivered[]>;
  /** Nothing of it stays. Twice is fine, and after `finish` too. */
  abandon(): Promise<void>;
}

export async function openExportTarget(context: AppContext, to: SaveTarget): Promise<ExportTarget> {
  if (to.kind === 'download') return await zipTarget();
  const folder = context.folders.folder(to.token);
  try {
    await requireOutsideVaults(context.place.folder(), await realPlace(folder));
    makeFolder(folder);
    if ((await readdir(folder)).length > 0) {
      throw new Fault(
        'folder-not-empty',
        'This folder holds files already. Choose an empty or a new one for the export.',
      );
    }
  } catch (error) {
    throw asFolderFault(error);
  }
  return folderTarget(context, folder);
}

/** The real path of a folder, or of the nearest one above it that is there. */
async function realPlace(folder: string): Promise<string> {
  return await realpath(folder).catch((error: unknown) => {
    const above = dirname(resolve(folder));
    if (errorCode(error) === 'ENOENT' && above !== folder) return realPlace(above);
    throw error;
  });
}

function folderTarget(context: AppContext, folder: string): ExportTarget {
  // Inside the folder: what lies above it may be another disk, or not to be written to.
  const beside = nameBeside(join(folder, 'export'));
  const entries: string[] = [];
  const folders = new Set<string>();
  let bytesWritten = 0;
  return {
    output: { beside, target: folder },
    async add(path, bytes) {
      const names = path.split('/');
      const [entry = ''] = names;
      if (!entries.includes(entry)) entries.push(entry);
      for (let depth = 1; depth < names.length; depth += 1)
        folders.add(names.slice(0, depth).join('/'));
      await withFolderFaults(() => writeNew(join(beside, ...names), bytes));
      bytesWritten += bytes.length;
    },
    async finish() {
      await withFolderFaults(async () => {
        // What a moved folder holds is not flushed with it.
        for (const made of folders) flushFolder(join(beside, ...made.split('/')));
        for (const entry of entries) await rename(join(beside, entry), join(folder, entry));
        await rm(beside, { recursive: true, force: true });
        flushFolder(folder);
      });
      const path = context.folders.shown(folder);
      // What it holds was in place before: who is shown this one file sees all of it.
      const name = entries.at(-1) ?? '';
      return [{ name, bytes: bytesWritten, ...(path === undefined ? {} : { path }) }];
    },
    async abandon() {
      await rm(beside, { recursive: true, force: true });
    },
  };
}

async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function withFolderFaults(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw asFolderFault(error);
  }
}

async function zipTarget(): Promise<ExportTarget> {
  // Only an export needs it, and every start would wait for it.
  const { Zip, ZipPassThrough } = await import('fflate');
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(plainBytes(chunk));
  });
  return {
    async add(path, bytes) {
      const entry = new ZipPassThrough(path);
      entry.mtime = '1980-01-01';
      zip.add(entry);
      entry.push(bytes, true);
    },
    async finish() {
      zip.end();
      const content = new Blob(chunks, { type: 'application/zip' });
      return [{ name: 'sojourn-export.zip', bytes: content.size, content }];
    },
    async abandon() {},
  };
}
