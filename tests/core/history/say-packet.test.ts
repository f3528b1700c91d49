import { expect, test } from 'vitest';
import { sayPacket } from '../../../src/core/history/say-packet.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { makeEntities } from '../../support/fill-vault.ts';

const { manifest } = makeEntities('BLS', 'a'.repeat(64));
const NAMES = new Map([['r1', 'ICU']]);

test('a packet is told with its files, its rotation and each document in it', () => {
  const { label, on, lines } = sayPacket(manifest, 3.5, NAMES);
  expect({ label, on }).toEqual({ label: 'Built the packet for ICU', on: manifest.builtOn });
  expect(lines).toEqual([
    {
      kind: 'packet',
      id: 'm1',
      thing: 'Packet for ICU',
      said: 'Packet for ICU: BLS.pdf, 4 pages, although something was missing',
    },
    { kind: 'rotation', id: 'r1', thing: 'ICU', said: 'ICU: its packet was built' },
    { kind: 'document', id: 'd1', thing: 'BLS', said: 'BLS: in it from page 2, 3 pages' },
  ]);
});

test('what was erased for good is not named, and a rotation that is gone has no line', () => {
  const erasedOn = parseDay('2027-02-01');
  const entries = manifest.entries.map((entry) => ({ ...entry, erasedOn }));
  const { label, lines } = sayPacket({ ...manifest, entries }, 1, new Map());
  expect(label).toBe('Built the packet for a rotation');
  expect(lines.map(({ said }) => said).slice(1)).toEqual([
    'A document that was erased for good: in it from page 2, 3 pages',
  ]);
});
