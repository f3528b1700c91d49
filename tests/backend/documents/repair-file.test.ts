import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resultOf } from '../../support/result-of.ts';
import { sharedSeason } from '../../support/shared-season.ts';

const season = sharedSeason();
const CARD = {
  name: 'bls-card.pdf',
  content: new Blob([
    readFileSync(join(import.meta.dirname, '../../../resources/sample/documents/bls-card.pdf')),
  ]),
};

test('a file that is damaged in the vault is whole again once it is added again', async () => {
  const client = season.client();
  await resultOf(await client.documents.import({ files: [CARD] }));
  const [document] = await client.documents.list();
  const { db } = season.context().session.require();
  const version = document?.versions[0];
  if (document === undefined || version === undefined) throw new Error('nothing was taken in');
  for (const harm of ['DELETE FROM blob_chunks', "UPDATE placeable_chunks SET data = x'00'"]) {
    db.exec(harm);
    const damaged = await resultOf(await client.vault.verify());
    expect(damaged.problems).toMatchObject([{ code: 'blob-damaged', document: document.id }]);
    const again = await resultOf(await client.documents.import({ files: [CARD] }));
    expect(again).toEqual({
      added: [],
      duplicates: [],
      assigned: [],
      repaired: [{ file: 'bls-card.pdf', document: document.id, version: version.id }],
      refused: [],
    });
    expect(await resultOf(await client.vault.verify())).toMatchObject({ ok: true });
  }
  expect((await client.documents.list())[0]?.versions).toHaveLength(1);
});
