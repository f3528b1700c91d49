import { expect, test } from 'vitest';
import { addressOf, readAddress } from '../../../src/ui/navigation/address.ts';
import type { Spot } from '../../../src/ui/navigation/navigation.ts';

const ID = '0f8fad5b-d9cb-469f-a165-70867728950e';
const OTHER = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

test.each<[Spot, string]>([
  [{ screen: 'season' }, ''],
  [{ screen: 'documents' }, '#/documents'],
  [{ screen: 'documents', view: 'matrix' }, '#/documents?view=matrix'],
  [{ screen: 'documents', selected: ID }, `#/documents?id=${ID}`],
  [{ screen: 'agenda', view: 'deans-letter' }, '#/agenda?view=deans-letter'],
  [{ screen: 'hosts', intent: 'new' }, '#/hosts?do=new'],
  [{ screen: 'hosts', only: 'open' }, '#/hosts?only=open'],
  [
    { screen: 'documents', view: 'matrix', sort: 'host', only: 'not-yet-due' },
    '#/documents?view=matrix&sort=host&only=not-yet-due',
  ],
  [{ screen: 'settings', selected: 'vault' }, '#/settings?id=vault'],
  [{ screen: 'history', selected: 'step-12.5' }, '#/history?id=step-12.5'],
  [
    { screen: 'documents', view: 'matrix', selected: `bls+own-3@${ID}` },
    `#/documents?view=matrix&id=bls%2Bown-3%40${ID}`,
  ],
])('%j has its address, which leads back to it', (spot, address) => {
  expect(addressOf({ spot })).toBe(address);
  expect(readAddress(address)).toEqual({
    spot: { view: undefined, intent: undefined, selected: undefined, ...spot },
  });
});

test('a step of the guide has its address', () => {
  expect(addressOf({ guide: 'hosts' })).toBe('#/guide?step=hosts');
  expect(readAddress('#/guide?step=hosts')).toEqual({ guide: 'hosts' });
});

test.each(['own-mask-fit-test', 'Okafor', 'okafor', `${ID}@Okafor`, 'step-x', '../etc', ''])(
  'what is no identifier stands in no address, and none leads there: %s',
  (selected) => {
    expect(addressOf({ spot: { screen: 'documents', selected } })).toBe('#/documents');
    expect(readAddress(`#/documents?id=${encodeURIComponent(selected)}`)).toMatchObject({
      spot: { selected: undefined },
    });
  },
);

test.each(['#/nowhere', '#/guide?step=never', '#main', '#', '', '#/season?view=<b>', '#/%'])(
  'an address that is none of ours leads to the front page: %s',
  (hash) => {
    const place = readAddress(hash);
    expect(place).toMatchObject({ spot: { screen: 'season' } });
    expect(addressOf(place)).toBe('');
  },
);

test('a row of the matrix over two hosts is told whole or not at all', () => {
  const selected = `bls@${OTHER}`;
  expect(addressOf({ spot: { screen: 'documents', selected } })).toContain(OTHER);
});
