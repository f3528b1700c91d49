import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePacks, type RuleChange } from '../../../src/core/hosts/compare-packs.ts';
import type { HostPack } from '../../../src/core/hosts/host.ts';
import { ruleLikeness } from '../../../src/core/hosts/pair-rules.ts';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import { clause, day } from '../requirements/given.ts';
import { admission, givenPack, PAGE, type PackRequirement, rule } from './given-pack.ts';

const throughEnd: Predicate = { kind: 'valid-through', at: 'end' };
const titer = (value: number): Predicate => ({ kind: 'at-least', fact: 'titer', value });
const LATER = { ...PAGE, readOn: day('2026-11-01') };

const BLS = rule('BLS card', clause('bls', throughEnd));
const TITER = rule('Hepatitis B antibodies', clause('hepatitis-b', titer(10)));
const CV = rule('Curriculum vitae', clause('cv'));

describe('what two versions of a pack say differently', () => {
  test('nothing', () => {
    const comparison = comparePacks(givenPack([BLS, CV]), givenPack([BLS, CV]));
    expect(comparison).toEqual({
      says: 'Both say the same.',
      facts: [],
      requirements: [],
      admission: [],
      reordered: false,
    });
  });

  test('a rule added, one gone, one stricter, each as a sentence', () => {
    const stricter = { ...TITER, rule: clause('hepatitis-b', titer(12)) };
    const comparison = comparePacks(givenPack([BLS, TITER]), givenPack([stricter, CV]));
    expect(comparison.says).toBe('1 rule changed, 1 added, 1 gone.');
    expect(comparison.requirements).toEqual([
      {
        kind: 'changed',
        title: 'Hepatitis B antibodies',
        before: expect.stringContaining('at least 10 mIU/mL'),
        after: expect.stringContaining('at least 12 mIU/mL'),
        details: [],
      },
      {
        kind: 'added',
        title: 'Curriculum vitae',
        after: 'Curriculum vitae; needed to apply.',
        details: [],
      },
      {
        kind: 'removed',
        title: 'BLS card',
        before: 'BLS card, valid through the last day of the rotation; needed to apply.',
        details: [],
      },
    ]);
  });

  test('a rule of another name is found again by its likeness', () => {
    const renamed = { ...BLS, title: 'Basic life support' };
    const [change] = comparePacks(givenPack([BLS]), givenPack([renamed])).requirements;
    expect(change).toMatchObject({
      kind: 'changed',
      details: [{ label: 'Title', before: 'BLS card', after: 'Basic life support' }],
    });
  });

  test('of two rules with one title each goes to its like', () => {
    const first = rule('Tuberculosis', clause('tb-test', titer(1)));
    const second = rule('Tuberculosis', clause('chest-x-ray'));
    const { requirements } = comparePacks(givenPack([first, second]), givenPack([second, first]));
    expect(requirements).toEqual([]);
  });

  test('the same rule read again on another day is told from a changed one', () => {
    const again = { ...BLS, source: LATER };
    const comparison = comparePacks(givenPack([BLS]), givenPack([again]));
    expect(comparison.says).toBe('1 rule only read again.');
    expect(comparison.requirements[0]).toMatchObject({
      kind: 'read-again',
      details: [{ label: 'Read on', before: '1 Mar 2026', after: '1 Nov 2026' }],
    });
  });

  test('the host: place, platform, contact, largest packet', () => {
    const moved: Partial<HostPack> = {
      platform: 'own-form',
      contact: 'mail@a.example',
      maxPacketBytes: 5_000_000,
    };
    const { facts, says } = comparePacks(givenPack([CV]), givenPack([CV], moved));
    expect(says).toBe('The rules are the same; the rest differs.');
    expect(facts).toEqual([
      { label: 'Applications go by', before: 'VSLO', after: 'Own form' },
      { label: 'Contact', before: '', after: 'mail@a.example' },
      { label: 'Largest packet', before: '', after: '5 MB' },
    ]);
  });

  test('admission rules, by kind and subject', () => {
    const toefl = (atLeast: number) => admission({ kind: 'score', test: 'TOEFL', atLeast });
    const before = givenPack([], {
      admission: [toefl(100), admission({ kind: 'max-weeks', weeks: 8 })],
    });
    const after = givenPack([], { admission: [toefl(104), admission({ kind: 'affiliation' })] });
    expect(comparePacks(before, after).admission).toMatchObject([
      { kind: 'changed', before: 'TOEFL of at least 100.', after: 'TOEFL of at least 104.' },
      { kind: 'added', after: expect.stringContaining('affiliation') },
      { kind: 'removed', before: expect.stringContaining('8 weeks') },
    ]);
  });

  test('two hosts are worded as such', () => {
    const stricter = { ...TITER, rule: clause('hepatitis-b', titer(12)) };
    const { says } = comparePacks(
      givenPack([BLS, TITER]),
      givenPack([stricter, CV]),
      undefined,
      'hosts',
    );
    expect(says).toBe('1 rule asked differently, 1 asked only there, 1 asked only here.');
  });

  test('another order alone is said as such', () => {
    const comparison = comparePacks(givenPack([BLS, CV]), givenPack([CV, BLS]));
    expect(comparison).toMatchObject({ reordered: true, requirements: [] });
  });
});

const requirement: fc.Arbitrary<PackRequirement> = fc.record({
  title: fc.constantFrom('One', 'Two', 'Three', 'Four'),
  rule: fc
    .tuple(fc.constantFrom('bls', 'acls', 'cv'), fc.subarray([throughEnd, titer(10), titer(12)]))
    .map(([type, predicates]) => clause(type, ...predicates)),
  phase: fc.constant('apply' as const),
  note: fc.constantFrom('', 'Signed'),
  source: fc.constantFrom(PAGE, LATER),
});
const packs = fc.array(requirement, { maxLength: 6 });

function asSet(changes: readonly RuleChange[]): string[] {
  return changes.map((change) => JSON.stringify(change)).sort();
}

describe('whatever the packs', () => {
  test('the order of either side changes nothing but the order', () => {
    fc.assert(
      fc.property(packs, packs, fc.infiniteStream(fc.nat()), (a, b, numbers) => {
        const shuffled = (list: readonly PackRequirement[]) =>
          list
            .map((item) => ({ item, at: Number(numbers.next().value) }))
            .sort((x, y) => x.at - y.at)
            .map(({ item }) => item);
        const plain = comparePacks(givenPack(a), givenPack(b));
        const other = comparePacks(givenPack(shuffled(a)), givenPack(shuffled(b)));
        expect(asSet(other.requirements)).toEqual(asSet(plain.requirements));
        expect(other.says).toBe(plain.says);
      }),
    );
  });

  test('a pack says the same as itself, and every rule is accounted for', () => {
    fc.assert(
      fc.property(packs, packs, (a, b) => {
        expect(comparePacks(givenPack(a), givenPack(a)).requirements).toEqual([]);
        const { requirements } = comparePacks(givenPack(a), givenPack(b));
        const count = (kind: string) => requirements.filter((one) => one.kind === kind).length;
        expect(a.length - count('removed')).toBe(b.length - count('added'));
      }),
    );
  });

  test('likeness is the same both ways and 1 for a rule and itself', () => {
    fc.assert(
      fc.property(requirement, requirement, (a, b) => {
        expect(ruleLikeness(a.rule, b.rule)).toBe(ruleLikeness(b.rule, a.rule));
        expect(ruleLikeness(a.rule, a.rule)).toBe(1);
      }),
    );
  });
});
