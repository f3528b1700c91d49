import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../../src/core/shared/fault.ts';
import { resultOf } from '../../support/result-of.ts';
import type { FollowedHere, Stage } from './advice-row.ts';

const SAMPLE = readFileSync(
  join(import.meta.dirname, '../../../resources/sample/documents/bls-card.pdf'),
);
const DATES = { type: 'bls', issued: '2026-10-01', expires: '2028-10-01' };

/** What is typed or named wrong on purpose is no value of the contract's types. */
const untyped = (value: unknown) => value as never;

/** Takes a file in; a refused one ends in what the report says of it. */
async function add({ client }: Stage, name: string, bytes: Uint8Array<ArrayBuffer> | string) {
  const files = [{ name, content: new Blob([bytes]) }];
  const report = await resultOf(await client.documents.import(untyped({ files, ...DATES })));
  const [refused] = report.refused;
  if (refused !== undefined) throw new Fault(refused.code, refused.message);
  return report;
}

const addCard = (stage: Stage) => add(stage, 'bls-card.pdf', new Uint8Array(SAMPLE));

async function cardVersion({ client }: Stage) {
  const [document] = await client.documents.list();
  return document?.versions[0]?.id;
}

/** A chosen folder as a window hands it over. */
const into = ({ context }: Stage, folder: string) => ({
  kind: 'folder' as const,
  token: context.folders.add(folder).token,
});

const calendar = (stage: Stage, folder: string, name?: string) =>
  stage.client.agenda.calendar({ to: into(stage, folder), ...(name && { name }) });

export const FILES_FOLLOWED: readonly FollowedHere[] = [
  // Files that are taken in.
  {
    code: 'file-empty',
    says: 'Export or download it again, then add it',
    wrong: (stage) => add(stage, 'bls-card.pdf', ''),
    instead: addCard,
  },
  {
    code: 'file-not-supported',
    says: 'Save this one as a PDF first',
    wrong: (stage) => add(stage, 'bls-card.docx', 'words'),
    instead: addCard,
  },
  {
    code: 'file-damaged',
    says: 'Ask for it again',
    wrong: (stage) => add(stage, 'bls-card.pdf', `%PDF-1.7\n${'x'.repeat(5_000)}`),
    instead: addCard,
  },
  {
    code: 'file-truncated',
    says: 'Download or copy it again',
    wrong: (stage) =>
      add(stage, 'bls-card.pdf', new Uint8Array(SAMPLE.subarray(0, SAMPLE.length / 2))),
    instead: addCard,
  },
  {
    code: 'blob-damaged',
    says: 'import the file again',
    wrong: async (stage) => {
      if ((await cardVersion(stage)) === undefined) {
        await addCard(stage);
        stage.context.session.require().db.exec('DELETE FROM blob_chunks');
      }
      const version = await cardVersion(stage);
      return stage.client.documents.file(untyped({ version, form: 'original' }));
    },
    first: addCard,
  },
  {
    code: 'not-placeable',
    says: 'Add its file again',
    wrong: async (stage) => {
      if ((await cardVersion(stage)) === undefined) {
        await addCard(stage);
        const { db } = stage.context.session.require();
        db.exec('DELETE FROM placeable_chunks; DELETE FROM placeables');
      }
      const { preflight } = await stage.client.packets.preflight(
        untyped({ rotation: stage.rotation }),
      );
      const found = preflight.find(({ code }) => code === 'not-placeable');
      if (found !== undefined) throw new Fault(found.code, found.message);
    },
    first: addCard,
  },
  {
    code: 'fact-not-found',
    says: 'Nearest: brand',
    wrong: (stage) => setFact(stage, 'brandd', 'AHA'),
    instead: (stage) => setFact(stage, 'brand', 'AHA'),
  },
  {
    code: 'fact-value-unknown',
    says: 'The nearest is Red Cross',
    wrong: (stage) => setFact(stage, 'brand', 'Red Crss'),
    instead: (stage) => setFact(stage, 'brand', 'Red Cross'),
  },
  {
    code: 'requirement-not-found',
    says: "Look at the host's page",
    wrong: (stage) => choosePaper(stage, 'gone'),
    instead: async (stage) => {
      const host = (await stage.client.hosts.list()).find(({ id }) => id === stage.host);
      return choosePaper(stage, host?.requirements[0]?.id ?? '');
    },
  },
  {
    code: 'host-not-found',
    says: '',
    wrong: (stage) => addRotation(stage, 'gone'),
    instead: (stage) => addRotation(stage, stage.host),
  },
  // Where files go to.
  {
    code: 'folder-missing',
    says: 'Choose another one',
    wrong: (stage) => calendar(stage, join(stage.folder, 'gone')),
    instead: (stage) => calendar(stage, stage.folder),
  },
  {
    code: 'folder-not-empty',
    says: 'Choose an empty or a new one',
    wrong: async (stage) => {
      writeFileSync(join(stage.folder, 'mine.txt'), 'mine');
      return resultOf(await stage.client.vault.export({ to: into(stage, stage.folder) }));
    },
    instead: async (stage) => {
      const empty = join(stage.folder, 'empty');
      mkdirSync(empty);
      return resultOf(await stage.client.vault.export({ to: into(stage, empty) }));
    },
  },
  {
    code: 'output-not-ours',
    says: 'Choose another folder or name, move it away',
    wrong: (stage) => {
      writeFileSync(join(stage.folder, 'plan.ics'), 'mine');
      return calendar(stage, stage.folder, 'plan.ics');
    },
    instead: async (stage) => {
      await calendar(stage, stage.folder, 'another.ics');
      rmSync(join(stage.folder, 'plan.ics'));
      return calendar(stage, stage.folder, 'plan.ics');
    },
  },
  {
    code: 'output-name-unusable',
    says: 'Use a short name like sojourn.ics',
    wrong: (stage) => calendar(stage, stage.folder, 'con.ics'),
    instead: (stage) => calendar(stage, stage.folder, 'sojourn.ics'),
  },
  {
    code: 'output-in-vault',
    says: 'Choose a place outside of it',
    wrong: (stage) => calendar(stage, stage.context.place.folder()),
    instead: (stage) => calendar(stage, stage.folder),
  },
  {
    code: 'copy-not-kept',
    says: 'A backup of those days holds it',
    wrong: async ({ client }) =>
      resultOf(await client.vault.backup({ to: { kind: 'download' }, before: 3 })),
    instead: async ({ client }) =>
      resultOf(await client.vault.backup({ to: { kind: 'download' } })),
  },
];

async function setFact(stage: Stage, key: string, value: string) {
  if ((await cardVersion(stage)) === undefined) await addCard(stage);
  const id = await cardVersion(stage);
  return stage.client.documents.updateVersion(untyped({ id, factChanges: { [key]: value } }));
}

async function choosePaper(stage: Stage, requirement: string) {
  await addCard(stage);
  const versions = [await cardVersion(stage)];
  return stage.client.packets.choose(untyped({ rotation: stage.rotation, requirement, versions }));
}

const addRotation = ({ client }: Stage, host: string) =>
  client.rotations.save(untyped({ host, start: '2027-03-01', end: '2027-03-26' }));
