import { expect, test } from 'vitest';
import { createChosenFolders } from '../../../src/backend/session/chosen-folders.ts';

test('a chosen folder is a token outside, and only its last part is shown', () => {
  const folders = createChosenFolders(false);
  const { token, label } = folders.add('/home/elif/Packets');
  expect(label).toBe('Packets');
  expect(token).not.toContain('home');
  expect(folders.folder(token)).toBe('/home/elif/Packets');
  expect(folders.shown('/home/elif/Packets/a.pdf')).toBeUndefined();
});

test('a terminal shows paths', () => {
  expect(createChosenFolders(true).shown('/tmp/a.pdf')).toBe('/tmp/a.pdf');
});

test('a token of another session opens nothing', () => {
  const { token } = createChosenFolders(false).add('/tmp/x');
  expect(() => createChosenFolders(false).folder(token)).toThrow(/Choose it again/);
});
