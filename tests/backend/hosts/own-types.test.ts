import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findType } from '../../../src/core/documents/find-type.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { admission, givenPack, rule } from '../../core/hosts/given-pack.ts';
import { clause } from '../../core/requirements/given.ts';
import { codeOf } from '../../support/code-of.ts';
import { resultOf } from '../../support/result-of.ts';
import { sharedSeason } from '../../support/shared-season.ts';

const here = sharedSeason();
const there = sharedSeason();

const BADGE = {
  ...findType([], 'own-badge'),
  title: 'Badge form',
  group: 'host' as const,
  facts: [
    {
      key: 'colour',
      label: 'Colour',
      kind: 'choice' as const,
      options: [{ value: 'blue', synonyms: ['azure'] }, { value: 'red' }],
    },
  ],
};
const BLUE = clause('own-badge', { kind: 'attribute', fact: 'colour', oneOf: ['blue'] });
const PACK = givenPack([rule('Badge form', BLUE)], {
  types: [BADGE],
  paperOrder: [['own-badge']],
  admission: [
    admission({
      kind: 'documents-due',
      binds: { kind: 'types', types: ['own-badge'] },
      by: { kind: 'before-start', span: { amount: 30, unit: 'days' } },
    }),
  ],
});
const DAYS = { start: parseDay('2027-04-05'), end: parseDay('2027-04-30') };

const CARD = join(import.meta.dirname, '../../../resources/sample/documents/bls-card.pdf');

test('a type of one’s own goes out with its host, comes in elsewhere, and a file is judged as it', async () => {
  const ours = here.client();
  const host = await ours.hosts.importPack({ json: JSON.stringify(PACK) });
  const { json } = await ours.hosts.exportPack({ id: host.id });
  expect(JSON.parse(json)).toMatchObject({ types: [BADGE], paperOrder: [['own-badge']] });

  const theirs = there.client();
  const added = await theirs.hosts.importPack({ json });
  expect(await theirs.documents.types()).toContainEqual(BADGE);
  await theirs.rotations.save({ host: added.id, ...DAYS });
  const status = async () => (await theirs.rotations.check({}))[0]?.items[0]?.status;
  expect(await status()).toBe('missing');
  const report = await resultOf(
    await theirs.documents.import({
      files: [{ name: 'badge.pdf', content: new Blob([readFileSync(CARD)]) }],
      type: 'own-badge',
    }),
  );
  const [file] = report.added;
  if (file === undefined) throw new Error('the file was not taken in');
  expect(file.type).toBe('own-badge');
  expect(await status()).toBe('undated');
  const paint = (colour: string) =>
    theirs.documents.updateVersion({ id: file.version, factChanges: { colour } });
  await paint('red');
  expect(await status()).toBe('unmet');
  await paint('azure');
  expect(await status()).toBe('met');
  expect(await codeOf(paint('green'))).toBe('fact-value-unknown');
});

test('a newer pack is previewed with the types that it brings, and then taken', async () => {
  const { hosts, rotations, documents } = here.client();
  const host = await hosts.importPack({ json: JSON.stringify(givenPack([])) });
  await rotations.save({ host: host.id, ...DAYS });
  const newer = { id: host.id, json: JSON.stringify({ ...PACK, admission: undefined }) };
  const { changes, comparison } = await hosts.previewUpdate(newer);
  expect(changes).toMatchObject([
    { title: 'Badge form', after: { status: 'missing', reason: expect.stringContaining('blue') } },
  ]);
  expect(JSON.stringify(comparison)).toContain('Badge form, with colour blue');
  expect(await documents.types()).not.toContainEqual(BADGE);
  await hosts.acceptUpdate(newer);
  expect(await documents.types()).toContainEqual(BADGE);
});

test('a word that the type has not, a type that nobody knows and a field of no pack are refused', async () => {
  const { hosts } = here.client();
  const green = clause('own-badge', { kind: 'attribute', fact: 'colour', oneOf: ['green'] });
  const take = (pack: object) => hosts.importPack({ json: JSON.stringify(pack) });
  expect(await codeOf(take({ ...PACK, requirements: [rule('Badge', green)] }))).toBe(
    'fact-value-unknown',
  );
  const host = await take(givenPack([]));
  expect(
    await codeOf(
      hosts.previewUpdate({
        id: host.id,
        json: JSON.stringify(givenPack([rule('Card', clause('bsl'))])),
      }),
    ),
  ).toBe('type-not-found');
  await expect(take({ ...PACK, requirments: [] })).rejects.toMatchObject({
    data: { code: 'pack-invalid' },
    message: expect.stringContaining('requirments: is no field here; nearest: requirements'),
  });
});
