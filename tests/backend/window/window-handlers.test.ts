import { expect, test } from 'vitest';
import { sharedSeason } from '../../support/shared-season.ts';

const season = sharedSeason();

/** Lets a window choose this folder, and keeps what it is asked to show. */
function giveWindow(folder: string | null) {
  const shown: string[] = [];
  Object.assign(season.context(), {
    chooseFolder: async () => folder,
    reveal: (path: string) => shown.push(path),
  });
  return shown;
}

test('a chosen folder is a token and a name; none chosen, or no window that can, is null', async () => {
  const { window, app } = season.client();
  expect(await window.chooseFolder()).toBeNull();
  expect(await window.reveal({ token: 'any', name: 'a.pdf' })).toEqual({ shown: false });
  giveWindow('/home/elif/Packets');
  const chosen = await window.chooseFolder();
  expect(chosen).toEqual({ token: expect.any(String), label: 'Packets' });
  expect((await app.status()).canChooseFolder).toBe(true);
  giveWindow(null);
  expect(await window.chooseFolder()).toBeNull();
});

test('only a plain name inside the chosen folder is shown', async () => {
  const { window } = season.client();
  const shown = giveWindow('/home/elif/Packets');
  const { token = '' } = (await window.chooseFolder()) ?? {};
  expect(await window.reveal({ token, name: 'Packet.pdf' })).toEqual({ shown: true });
  for (const name of ['', '.', '..', '../secret', 'a/b', 'a\\b', 'C:x', 'a\0b']) {
    expect(await window.reveal({ token, name })).toEqual({ shown: false });
  }
  expect(shown).toEqual(['/home/elif/Packets/Packet.pdf']);
});
