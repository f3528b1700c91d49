import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { buildPacket } from '../../../src/backend/packets/build-packet.ts';
import { loadPageFont } from '../../../src/backend/pages/page-font.ts';
import type { PlanInput } from '../../../src/core/packets/plan-input.ts';
import { planPacket } from '../../../src/core/packets/plan-packet.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { planInput } from '../../core/packets/packet-season.ts';
import { makeFolder, PASSPHRASE } from '../../support/vault-fixture.ts';
import { drain } from '../agenda/open-season.ts';
import { makeSource } from './make-source.ts';

let input: PlanInput;
let source: Uint8Array;

beforeAll(async () => {
  source = await makeSource([{}]);
  input = planInput({
    documents: [[{ width: 612, height: 792 }]],
    items: [{ status: 'met', document: 0 }],
    input: { font: await loadPageFont() },
  });
});

/** What a person reads in the built file. */
async function printed(more: Partial<PlanInput>): Promise<string> {
  const plan = planPacket({ ...input, ...more });
  const { bytes } = await buildPacket({ plan, openPlaceable: () => source });
  return execFileSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' });
}

test('a name is printed with its diacritics, and the one in another script is not', async () => {
  const name = { givenNames: 'Thị Ngọc', familyName: 'Nguyễn Şahin', nameInOwnScript: '阮氏玉' };
  const text = await printed({ profile: { ...input.profile, ...name } });
  expect(text).toContain('Thị Ngọc Nguyễn Şahin');
  expect(text).not.toContain('阮');
});

test('a title is printed without what the font lacks', async () => {
  const documents = input.documents.map((one) => ({ ...one, title: 'BLS card \u{1F600}' }));
  const text = await printed({ documents });
  expect(text).toContain('BLS card');
  expect(text).not.toMatch(/\u{1F600}|\uFFFD/u);
});

test('nobody can force boxes where a name stands', async () => {
  const backend = await createBackend({
    folder: join(makeFolder(), 'vault'),
    window: 'terminal',
    version: '0',
    today: parseDay('2027-01-12'),
    log: () => {},
  });
  onTestFinished(() => backend.close());
  const client = createRouterClient(backend.router, { context: backend.context });
  await drain(await client.vault.create({ passphrase: PASSPHRASE, sample: true }));
  await client.profile.save({ givenNames: '张伟' });
  const [rotation] = (await client.rotations.check({})).map((one) => one.rotation);
  if (rotation === undefined) throw new Error('the sample has rotations');
  const asked = { rotation, force: true, to: { kind: 'download' } } as const;
  await expect((async () => drain(await client.packets.build(asked)))()).rejects.toThrow(
    'in your name cannot be printed',
  );
});
