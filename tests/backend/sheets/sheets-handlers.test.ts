import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { codeOf } from '../../support/code-of.ts';
import { resultOf } from '../../support/result-of.ts';
import { sharedSeason } from '../../support/shared-season.ts';
import { makeFolder } from '../../support/vault-fixture.ts';
import { addVisit } from '../agenda/open-season.ts';

const season = sharedSeason();

test.each([
  ['physician-sheet', 'Immunization data sheet'],
  ['deans-request', "Request for the dean's letter"],
] as const)('the %s is printed under its name', async (kind, title) => {
  const client = season.client();
  await client.profile.save({ familyName: 'Offiong', givenNames: 'Beke' });
  const { files } = await resultOf(
    await client.sheets.print({ sheet: { kind }, to: { kind: 'download' } }),
  );
  const [file] = files;
  expect(files).toHaveLength(1);
  expect(file?.name).toContain('Offiong');
  expect(file?.name).toContain(title.replace("'", file?.name.includes("'") ? "'" : ''));
  const pdf = await PDFDocument.load((await file?.content?.arrayBuffer()) ?? '');
  expect(pdf.getPageCount()).toBeGreaterThan(0);
  expect(file?.bytes).toBe(file?.content?.size);
  expect(pdf.getAuthor()).toBe('Beke Offiong');
});

test('a pocket pack is of one rotation: on the screen, and whole in the chosen folder', async () => {
  const client = season.client();
  await client.profile.save({ familyName: 'Offiong' });
  const { rotation } = await addVisit(client, 'North', ['bls']);
  const sheet = await client.sheets.pocketPack({ rotation: rotation.id });
  expect(JSON.stringify(sheet)).toContain('North');
  const folder = makeFolder();
  const { token } = season.context().folders.add(folder);
  const to = { kind: 'folder' as const, token };
  const print = (id: typeof rotation.id) =>
    client.sheets.print({ sheet: { kind: 'pocket-pack', rotation: id }, to }).then(resultOf);
  const [file] = (await print(rotation.id)).files;
  expect(file?.name).toMatch(/North.*Pocket pack/);
  expect(file).toMatchObject({ path: join(folder, file?.name ?? '') });
  expect(readFileSync(file?.path ?? '').length).toBe(file?.bytes);
  expect(await codeOf(print('gone' as never))).toBe('rotation-not-found');
});
