import { expect, test } from 'vitest';
import { packetFileName } from '../../../src/core/packets/packet-file-name.ts';

const ELIF = { familyName: 'Şahin', givenNames: 'Elif' };
const bytes = (text: string) => new TextEncoder().encode(text).length;

test('a packet is called after who, where and what; what is empty is left out', () => {
  expect(packetFileName(ELIF, 'Back Bay', 'ICU')).toBe('Şahin Elif - Back Bay - ICU.pdf');
  expect(packetFileName(ELIF, '', 'ICU')).toBe('Şahin Elif - ICU.pdf');
  expect(packetFileName({ familyName: '', givenNames: '' }, '', '')).toBe('Packet.pdf');
});

test('a long part is cut at 90 bytes, so that the others still show', () => {
  const long = 'x'.repeat(300);
  expect(packetFileName(ELIF, long, 'ICU')).toBe(`Şahin Elif - ${'x'.repeat(90)} - ICU.pdf`);
});

test('the whole has at most 200 bytes, whatever the script, and keeps its ending', () => {
  const long = (letter: string) => ({ familyName: letter.repeat(300), givenNames: '' });
  for (const letter of ['x', 'Ş', '病']) {
    const name = packetFileName(long(letter), letter.repeat(300), letter.repeat(300));
    expect(bytes(name)).toBeLessThanOrEqual(200);
    expect(bytes(name)).toBeGreaterThan(200 - 4);
    expect(name.endsWith('.pdf')).toBe(true);
  }
});

test('a name that a device has gets a word before it', () => {
  expect(packetFileName({ familyName: 'CON', givenNames: '' }, '', '')).toBe('Packet CON.pdf');
});
