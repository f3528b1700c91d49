import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { hostPackSchema } from '../../../src/contract/schemas/host-schemas.ts';
import { profilePatchSchema } from '../../../src/contract/schemas/profile-schema.ts';
import { PROFILE } from '../../contract/full-rows.ts';
import { type Layout, SECRETS } from './layout.ts';
import { pdfOfWords, plantCanaries } from './plant.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const PACK = join(ROOT, 'resources', 'host-packs', 'boston-university-isep.json');
/** Papers, each with so many words in it; with their names and the rows they make up the thousand. */
const PAPERS = 30;
const WORDS = 31;

/** What the windows go on with. */
export interface Left {
  readonly vault: string;
  readonly recoveryCodes: readonly string[];
  readonly commands: number;
}

/** A whole season from the command line, as a person types it, over a vault full of canaries. */
export async function useCommandLine(layout: Layout, next: () => string): Promise<Left> {
  const { given, asked, vaults } = layout;
  const vault = join(vaults, 'vault');
  const secretFile = (name: keyof typeof SECRETS) => {
    const path = join(given, `${name}.txt`);
    writeFileSync(path, `${SECRETS[name]}\n`, { mode: 0o600 });
    return path;
  };
  const [first, second] = [secretFile('first'), secretFile('second')];
  let commands = 0;
  const say = async (secret: string, args: readonly string[], input?: unknown) => {
    commands += 1;
    return await run(layout, ['--vault', vault, '--passphrase-file', secret, ...args], input);
  };
  const call = (name: string, input: unknown) => say(first, ['call', name, '-'], input);

  const { recoveryCode } = await say(first, ['create', '--json']);
  const accepts = (whole: unknown) => profilePatchSchema.safeParse(whole).success;
  await say(first, ['profile', 'set', `familyName=${next()}`, `givenNames=${next()}`]);
  await call('profile.save', plantCanaries(PROFILE, accepts, next));

  const papers: string[] = [];
  for (let n = 0; n < PAPERS; n += 1) {
    const path = join(given, `paper ${next()}.pdf`);
    writeFileSync(path, await pdfOfWords(Array.from({ length: WORDS }, next)));
    papers.push(path);
  }
  const { added } = await say(first, ['import', '--json', ...papers]);
  for (const { document } of added.slice(0, 3)) {
    const notes = { title: next(), issuer: next(), notes: next() };
    await call('documents.update', { id: document, ...notes });
  }
  const pack = join(given, 'pack.json');
  const isPack = (whole: unknown) => hostPackSchema.safeParse(whole).success;
  const planted = plantCanaries(JSON.parse(readFileSync(PACK, 'utf8')), isPack, next);
  writeFileSync(pack, JSON.stringify(planted));
  const host = await say(first, ['hosts', 'add', pack, '--json']);
  const rotation = await call('rotations.save', {
    ...{ host: host.id, title: next(), start: '2027-02-01', end: '2027-02-26' },
    ...{ sponsor: next(), notes: next(), elective: next() },
  });
  await call('letters.save', { writer: next(), role: next(), notes: next() });
  const money = { plannedMinor: 100, currency: 'USD', category: 'housing' };
  const timing = { kind: 'day', day: '2027-02-01' };
  await call('budget.saveLine', { title: next(), notes: next(), timing, ...money });
  const packets = join(asked, 'packet');
  mkdirSync(packets);
  await say(first, ['packet', rotation.id, '--out', packets, '--force']);
  await say(first, ['agenda', '--ics', join(asked, 'agenda.ics')]);
  await say(first, ['history', '--csv']);
  const out = join(asked, 'export');
  await say(first, ['export', out]);
  await say(first, ['backup', join(vaults, 'one.backup')]);
  await say(first, ['backups', 'take']);
  await say(first, ['backups', 'rehearse']);
  await say(first, ['verify']);
  await say(first, ['salvage', join(vaults, 'salvaged.backup')]);
  await say(first, ['passphrase', '--new-file', second]);
  const renewed = await say(second, ['recovery-code', '--json']);
  const elsewhere = ['--vault', join(vaults, 'restored'), '--passphrase-file', first];
  await run(layout, [...elsewhere, 'restore', join(vaults, 'one.backup')]);
  return { vault, recoveryCodes: [recoveryCode, renewed.recoveryCode], commands: commands + 1 };
}

// What a command answers is as wide as the contract; each use above reads what it has just asked for.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Answer = any;

/** One command through npm. Answers what it printed, where that is JSON. */
async function run(
  { environment, logs }: Layout,
  args: readonly string[],
  input?: unknown,
): Promise<Answer> {
  const child = spawn('npm', ['run', '-s', 'sojourn', '--', ...args], {
    cwd: ROOT,
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input === undefined ? '' : JSON.stringify(input));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [printed, said] = await Promise.all([text(child.stdout), text(child.stderr)]);
  appendFileSync(join(logs, 'command-line.txt'), said);
  const status = await ended;
  // 1: done, and something was not ready.
  if (status !== 0 && status !== 1)
    throw new Error(`${args.join(' ')} ended with ${status}: ${said}`);
  try {
    return JSON.parse(printed);
  } catch {
    return {};
  }
}
