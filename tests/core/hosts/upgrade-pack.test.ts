import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostPackSchema } from '../../../src/contract/schemas/host-schemas.ts';
import { packHost } from '../../../src/core/hosts/pack-host.ts';
import { unpackHost } from '../../../src/core/hosts/unpack-host.ts';
import { upgradePack } from '../../../src/core/hosts/upgrade-pack.ts';
import { givenDocument, judgeHost } from '../requirements/given.ts';
import { newId } from './bundled-pack.ts';

const FOLDER = new URL('../../fixtures/november-2026/packs/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));

test.each(readdirSync(FOLDER))('%s of version 1 is read, and goes out as version 2', (name) => {
  const old = read(name);
  const pack = hostPackSchema.parse(old);
  expect(old).toMatchObject({ version: 1, name: pack.name });
  expect(pack.version).toBe(2);
  const out = packHost(unpackHost(pack, newId));
  expect(out.version).toBe(2);
  expect(hostPackSchema.parse(JSON.parse(JSON.stringify(out)))).toEqual(out);
});

test('a pack of version 2 is taken as it says, and what is no pack stays for the schema', () => {
  const pack = upgradePack(read('university-hospitals-cleveland.json'));
  expect(upgradePack(pack)).toBe(pack);
  for (const value of [null, 'a pack', [], { version: 1 }, { version: 3 }])
    expect(hostPackSchema.safeParse(value).success).toBe(false);
});

test('a host that asked in flu season still asks then, and takes the dose of September', () => {
  const host = unpackHost(hostPackSchema.parse(read('university-hospitals-cleveland.json')), newId);
  const flu = (issued: string, rotation = {}) =>
    judgeHost(host, { documents: [givenDocument('influenza', { issued })], rotation }).items.find(
      ({ title }) => title === 'Influenza vaccination',
    )?.status;
  expect(flu('2026-09-20')).toBe('met');
  expect(flu('2026-06-20')).toBe('unmet');
  expect(flu('2020-10-01', { start: '2027-05-03', end: '2027-05-28' })).toBe('met');
});
