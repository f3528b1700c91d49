import { mkdirSync, openAsBlob, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openKeys } from '../../../src/backend/keys/keys-file.ts';
import { restoreWith } from '../../../src/backend/vault/restore-backup.ts';
import { plainPng, quarteredJpeg } from '../../backend/intake/make-images.ts';
import {
  activePdf,
  encryptedPdf,
  formPdf,
  linkedPdf,
  numberedPdf,
} from '../../backend/intake/make-pdfs.ts';
import { resultOf } from '../../support/result-of.ts';
import { openApp, PROOF_PASSPHRASE } from '../kills/open-app.ts';
import { repairBackup, repairPng } from './repair.ts';

/** One sound file, how a spoiled one is made harder to refuse, and the door by which it comes in. */
export interface Door {
  readonly kind: 'PDF' | 'JPEG' | 'PNG' | 'host pack' | 'backup';
  readonly sound: Uint8Array;
  readonly repair?: (bytes: Buffer) => Buffer;
  take(bytes: Buffer): Promise<unknown>;
}

export interface Doors {
  readonly doors: readonly Door[];
  close(): Promise<void>;
}

const RESOURCES = join(import.meta.dirname, '..', '..', '..', 'resources');
const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'backups');
const PACKS = ['boston-university-isep.json', 'amopportunities.json'];
const SAMPLES = ['transcript.pdf', 'deans-letter.pdf'];

/** A vault in a scratch folder and everything by which a file comes into the app, as the windows call it. */
export async function openDoors(scratch: string): Promise<Doors> {
  mkdirSync(scratch, { recursive: true });
  const app = await openApp(join(scratch, 'vault'));
  await resultOf(await app.client.vault.create({ passphrase: PROOF_PASSPHRASE }));
  return {
    doors: [
      ...(await pdfDoors(app)),
      ...(await pictureDoors(app)),
      ...PACKS.map((name) => packDoor(app, readFileSync(join(RESOURCES, 'host-packs', name)))),
      ...(await backupDoors(app, scratch)),
    ],
    close: () => app.backend.close(),
  };
}

type App = Awaited<ReturnType<typeof openApp>>;

function takeIn({ backend }: App) {
  return (bytes: Buffer) => backend.context.intake.takeIn({ name: 'file', bytes });
}

async function pdfDoors(app: App): Promise<Door[]> {
  const sample = (name: string) => readFileSync(join(RESOURCES, 'sample', 'documents', name));
  const made = [numberedPdf(1), formPdf(), activePdf(), linkedPdf(), encryptedPdf('')];
  const all = [...(await Promise.all(made)), ...SAMPLES.map(sample)];
  return all.map((sound) => ({ kind: 'PDF', sound, take: takeIn(app) }));
}

async function pictureDoors(app: App): Promise<Door[]> {
  const clear = { width: 40, height: 30, depth: 8, colorType: 6, pixel: [9, 8, 7, 200] };
  const opaque = { width: 40, height: 30, depth: 8, colorType: 2, pixel: [9, 8, 7] };
  const pngs = [clear, opaque, { ...clear, interlaced: true }].map(plainPng);
  const photo = readFileSync(join(RESOURCES, 'sample', 'documents', 'photo.jpg'));
  return [
    ...[await quarteredJpeg(6), photo].map(
      (sound): Door => ({ kind: 'JPEG', sound, take: takeIn(app) }),
    ),
    ...pngs.map((sound): Door => ({ kind: 'PNG', sound, repair: repairPng, take: takeIn(app) })),
  ];
}

/** What is taken in goes out again, so that the last pack finds what the first one found. */
function packDoor({ client }: App, sound: Uint8Array): Door {
  return {
    kind: 'host pack',
    sound,
    async take(bytes) {
      const { id } = await client.hosts.importPack({ json: bytes.toString() });
      await client.hosts.exportPack({ id });
      await client.hosts.remove({ id });
    },
  };
}

/** Restored by whoever has the key: deriving it a thousand times is not what is tried here. */
async function backupDoors({ client, into, backend }: App, scratch: string): Promise<Door[]> {
  await resultOf(await client.vault.backup({ to: into(scratch), name: 'sound' }));
  let key: Buffer = Buffer.alloc(0);
  backend.context.session.require().withDataKey((dataKey) => {
    key = Buffer.from(dataKey);
  });
  const old = join(FIXTURES, 'schema-1.sojourn-backup');
  let oldKey: Buffer = Buffer.alloc(0);
  await restoreWith(await openAsBlob(old), join(scratch, 'old'), async (keys) => {
    oldKey = await openKeys(keys, { passphrase: 'schema 1 of the vault' });
    return Buffer.from(oldKey);
  });
  rmSync(join(scratch, 'old'), { recursive: true });
  return [
    backupDoor(readFileSync(join(scratch, 'sound')), key, scratch),
    backupDoor(readFileSync(old), oldKey, scratch),
  ];
}

function backupDoor(sound: Uint8Array, key: Buffer, scratch: string): Door {
  return {
    kind: 'backup',
    sound,
    repair: repairBackup,
    async take(bytes) {
      const folder = join(scratch, crypto.randomUUID());
      try {
        await restoreWith(new Blob([new Uint8Array(bytes)]), folder, async () => Buffer.from(key));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
