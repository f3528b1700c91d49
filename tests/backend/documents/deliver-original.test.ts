import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeOf } from '../../support/code-of.ts';
import { resultOf } from '../../support/result-of.ts';
import { sharedSeason } from '../../support/shared-season.ts';
import { makeFolder } from '../../support/vault-fixture.ts';

const season = sharedSeason();

const SAMPLE = join(import.meta.dirname, '../../../resources/sample/documents/passport.jpg');

test('a file is saved as it came, under a name that every system takes; another file of that name is kept', async () => {
  const client = season.client();
  const bytes = readFileSync(SAMPLE);
  const files = [{ name: 'pass:port?.jpg', content: new Blob([bytes]) }];
  const { added } = await resultOf(await client.documents.import({ files }));
  const version = added[0]?.version;
  if (version === undefined) throw new Error('nothing was taken in');
  const folder = makeFolder();
  const to = { kind: 'folder' as const, token: season.context().folders.add(folder).token };
  const path = join(folder, 'pass port.jpg');
  expect(await client.documents.saveFile({ version, to })).toEqual({
    name: 'pass port.jpg',
    bytes: bytes.length,
    path,
  });
  expect(readFileSync(path)).toEqual(bytes);
  // The same bytes again are the same file.
  await client.documents.saveFile({ version, to });
  writeFileSync(path, 'mine');
  expect(await codeOf(client.documents.saveFile({ version, to }))).toBe('output-not-ours');
  expect(readFileSync(path, 'utf8')).toBe('mine');
  const download = await client.documents.saveFile({ version, to: { kind: 'download' } });
  expect(Buffer.from((await download.content?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(bytes);
});
