import { canariesFrom } from './canaries.ts';
import { useCommandLine } from './command-line.ts';
import { layOut, SECRETS } from './layout.ts';
import { type Found, searchDisk } from './search-disk.ts';
import { useWindow } from './use-window.ts';
import { useBrowserHost, useElectron } from './windows.ts';
import { layWire, packetsOut, proveCounter } from './wire.ts';

/** What a whole session left: on the wire, and on the disk. */
export interface SessionTally {
  /** Packets of ours that the counter saw, of two. */
  readonly proven: number;
  /** Packets that left during each part. */
  readonly packets: Record<string, number>;
  readonly commands: number;
  readonly canaries: number;
  /** Searched while the vault was open, and at the end. */
  readonly files: number;
  readonly bytes: number;
  readonly hits: readonly (readonly [path: string, words: readonly string[]])[];
  /** Files that the person asked for, with how many words stand in each in the plain. */
  readonly asked: readonly (readonly [path: string, words: number])[];
  readonly removed: number;
}

const [root = ''] = process.argv.slice(2);
const layout = layOut(root);
// What this process starts itself, the stand-in and Playwright, lives as the rest does.
Object.assign(process.env, layout.environment);
await layWire();
const proven = await proveCounter();

const packets: Record<string, number> = {};
async function part<T>(name: string, work: () => Promise<T>): Promise<T> {
  const [before, began] = [packetsOut(), Date.now()];
  const done = await work();
  packets[name] = packetsOut() - before;
  const seconds = Math.round((Date.now() - began) / 1_000);
  console.error(`${name}: ${packets[name]} packets, ${seconds} s`);
  return done;
}

const { next, used } = counted(canariesFrom(0));
const { vault, recoveryCodes, commands } = await part('command line', () =>
  useCommandLine(layout, next),
);
const secrets = [...Object.values(SECRETS), ...recoveryCodes, ...recoveryCodes.map(plainCode)];
const searches: Found[] = [];
const search = () => {
  const own = [layout.given, layout.asked];
  searches.push(searchDisk([layout.root], own, secrets));
};
const atWork = async () => search();
await part('browser host', () =>
  useBrowserHost(layout, vault, (page) => useWindow(page, next, atWork)),
);
await part('Electron stand-in', () =>
  useElectron(layout, vault, (page) => useWindow(page, next, atWork)),
);
search();

const asked = searchDisk([layout.asked], [], secrets);
const tally: SessionTally = {
  proven,
  packets,
  commands,
  canaries: used(),
  files: searches.reduce((sum, { files }) => sum + files, 0),
  bytes: searches.reduce((sum, { bytes }) => sum + bytes, 0),
  hits: searches.flatMap(({ hits }) => [...hits]).map(([path, words]) => [below(path), words]),
  asked: [...asked.hits].map(([path, words]) => [below(path), words.length]),
  removed: searchDisk([layout.removed], [], secrets).files,
};
console.log(JSON.stringify(tally));

function below(path: string): string {
  return path.replace(`${layout.root}/`, '');
}

function plainCode(code: string): string {
  return code.replaceAll('-', '');
}

function counted(given: ReturnType<typeof canariesFrom>) {
  return { next: given.next, used: () => given.used };
}
