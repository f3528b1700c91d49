import { expect, test } from 'vitest';
import { createPlaces } from '../../../src/backend/session/places.ts';

test('a chosen folder is a token outside, and only its last part is shown', () => {
  const places = createPlaces(false);
  const { token, label } = places.add('/home/elif/Packets');
  expect(label).toBe('Packets');
  expect(token).not.toContain('home');
  expect(places.folder(token)).toBe('/home/elif/Packets');
  expect(places.shown('/home/elif/Packets/a.pdf')).toBeUndefined();
});

test('a terminal shows paths', () => {
  expect(createPlaces(true).shown('/tmp/a.pdf')).toBe('/tmp/a.pdf');
});

test('a token of another session opens nothing', () => {
  const { token } = createPlaces(false).add('/tmp/x');
  expect(() => createPlaces(false).folder(token)).toThrow(/Choose it again/);
});
