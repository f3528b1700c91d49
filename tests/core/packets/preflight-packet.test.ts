import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { planPacket } from '../../../src/core/packets/plan-packet.ts';
import { preflightPacket } from '../../../src/core/packets/preflight-packet.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { type Item, letterPages, planInput } from './packet-season.ts';

const met: Item = { status: 'met', document: 0 };
const codes = (input: ReturnType<typeof planInput>) =>
  preflightPacket(input).map(({ severity, code }) => `${severity} ${code}`);
const season = (items: readonly Item[], input: object = {}) =>
  planInput({ documents: [letterPages(1)], items, input });

test('a season in order has no finding', () => {
  expect(codes(season([met]))).toEqual([]);
});

test.each(['missing', 'unmet', 'expiring', 'undated', 'impossible'] as const)(
  '%s blocks while its step is due, with reason and remedy in its sentence',
  (status) => {
    const [finding] = preflightPacket(
      season([met, { status, document: status === 'missing' ? undefined : 0 }]),
    );
    expect(finding).toMatchObject({ severity: 'error', code: status });
    expect(finding?.message).toBe('Requirement 2: Reason 2. Do something.');
  },
);

test('a finding names the document that it is about, and none where there is none', () => {
  const about = (document?: number) =>
    preflightPacket(season([met, { status: 'unmet', document }]))[0];
  expect(about(0)?.document).toBe('d0');
  expect(about()).not.toHaveProperty('document');
});

test('what fails for a later step is a warning', () => {
  const input = season([met, { status: 'unmet', document: 0 }]);
  const items = input.verdicts.items.map((item, index) =>
    index === 1 ? { ...item, phase: 'day-one' as const } : item,
  );
  expect(codes({ ...input, verdicts: { ...input.verdicts, items } })).toEqual(['warning unmet']);
});

test.each(['applied-for', 'will-follow', 'not-yet-due'] as const)(
  '%s is said and does not block',
  (status) => {
    expect(codes(season([met, { status }]))).toEqual([`info ${status}`]);
  },
);

test('without a name there is no cover', () => {
  expect(codes(season([met], { profile: { ...EMPTY_PROFILE, school: 'S' } }))).toEqual([
    'error profile-name-missing',
  ]);
});

test('a version whose copy is gone is named', () => {
  expect(codes(season([met], { placeables: new Map() }))).toEqual(['error not-placeable']);
});

test('nothing that answers a requirement is nothing to send', () => {
  expect(codes(planInput({ documents: [], items: [{ status: 'missing' }] }))).toEqual([
    'error missing',
    'error nothing-to-send',
  ]);
});

test("over the host's limit, with both sizes in the sentence", () => {
  const input = season([met]);
  const [finding] = preflightPacket({ ...input, host: { ...input.host, maxPacketBytes: 50_000 } });
  expect(finding).toMatchObject({ severity: 'error', code: 'over-size-limit' });
  expect(finding?.message).toMatch(/about 0\.1 MB.*takes 0\.1 MB at most/);
  expect(codes({ ...input, host: { ...input.host, maxPacketBytes: 5_000_000 } })).toEqual([]);
});

test('the size is that of every document together, and exactly the limit is within it', () => {
  const input = planInput({
    documents: [letterPages(1), letterPages(1)],
    items: [met, { status: 'met', document: 1 }],
  });
  const placeables = new Map(
    [...input.placeables].map(([id, one]) => [id, { ...one, bytes: 2_000_000 }]),
  );
  const over = (maxPacketBytes: number) =>
    preflightPacket({ ...input, placeables, host: { ...input.host, maxPacketBytes } });
  expect(over(4_000_000)[0]?.message).toMatch(/about 4\.\d MB.*takes 4\.0 MB at most/);
  expect(over(5_000_000)).toEqual([]);
});

test('the worst comes first, then what is only to be known', () => {
  const input = season([{ status: 'will-follow' }, { status: 'missing' }, met], {
    today: parseDay('2027-01-12'),
    profile: { ...EMPTY_PROFILE, givenNames: 'Ada' },
  });
  expect(codes(input)).toEqual([
    'error missing',
    'warning profile-school-missing',
    'info will-follow',
  ]);
});

test.each([
  ['張', 'U+5F35', 'your name'],
  ['ש', 'U+05E9', 'your name'],
])('a letter that cannot be printed is named: %s', (letter, code, place) => {
  const input = season([met]);
  const profile = { ...input.profile, givenNames: letter };
  const [finding] = preflightPacket({ ...input, profile });
  expect(finding).toMatchObject({ severity: 'error', code: 'character-not-covered' });
  // A letter that is written from right to left would turn the sentence around.
  expect(finding?.message.includes(letter)).toBe(letter !== 'ש');
  expect(finding?.message).toContain(code);
  expect(finding?.message).toContain(place);
});

test('old rules are a warning', () => {
  const input = season([met], { today: parseDay('2029-01-01'), staleAfterMonths: 12 });
  expect(codes(input)).toEqual(['warning rules-stale']);
});

test('a host without rules says that nothing was checked', () => {
  const input = planInput({ documents: [], items: [] });
  expect(codes(input)).toContain('warning no-requirements');
});

test('a title goes without what the font lacks, which is said and blocks nothing', () => {
  const input = season([met]);
  const documents = input.documents.map((one) => ({ ...one, title: 'BLS card 張' }));
  const plan = planPacket({ ...input, documents });
  expect(plan.blocked).toBe(false);
  expect(plan.preflight).toMatchObject([{ severity: 'warning', code: 'character-left-out' }]);
  expect(plan.preflight[0]?.message).toContain('"BLS card" is printed without');
  expect(plan.parts.map(({ title }) => title)).toEqual(['BLS card']);
});

test('a name in another script is kept beside the one that is printed', () => {
  const input = season([met]);
  const profile = { ...input.profile, nameInOwnScript: '張偉' };
  expect(planPacket({ ...input, profile })).toEqual(planPacket(input));
});
