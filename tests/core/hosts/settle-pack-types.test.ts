import { expect, it, test } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { DocumentType } from '../../../src/core/documents/document-type.ts';
import { findType } from '../../../src/core/documents/find-type.ts';
import type { HostPack } from '../../../src/core/hosts/host.ts';
import { settlePackTypes } from '../../../src/core/hosts/settle-pack-types.ts';
import { clause } from '../requirements/given.ts';
import { admission, givenPack, rule } from './given-pack.ts';

const badge: DocumentType = { ...findType([], 'own-badge'), title: 'Badge form', note: 'In blue.' };

function pack(type: string, types?: readonly DocumentType[]): HostPack {
  return {
    types,
    requirements: [{ rule: { kind: 'any', rules: [{ kind: 'document', type, predicates: [] }] } }],
  } as unknown as HostPack;
}

const named = (given: HostPack) => JSON.stringify(given.requirements.map(({ rule }) => rule));

it('a type that the pack brings is added', () => {
  const settled = settlePackTypes(pack('own-badge', [badge]), CATALOGUE);
  expect(settled.added).toEqual([badge]);
  expect(named(settled.pack)).toContain('"own-badge"');
});

it('one that is here already is used', () => {
  expect(settlePackTypes(pack('own-badge', [badge]), [...CATALOGUE, badge]).added).toEqual([]);
});

it("one with another meaning stands beside the user's own, and the rules name it", () => {
  const mine = { ...badge, title: 'My badge' };
  const settled = settlePackTypes(pack('own-badge', [badge]), [...CATALOGUE, mine]);
  expect(settled.added).toEqual([{ ...badge, key: 'own-badge-2' }]);
  expect(named(settled.pack)).toContain('"own-badge-2"');
});

it('an own type that a pack of before only names is a plain one; a mistyped key is none', () => {
  expect(settlePackTypes(pack('own-badge'), CATALOGUE).added).toEqual([findType([], 'own-badge')]);
  expect(settlePackTypes(pack('bsl'), CATALOGUE).added).toEqual([]);
});

test('the day, the order of papers and the other paper of a rule name the renamed type too', () => {
  const mine = { ...badge, title: 'My badge' };
  const most = { amount: 30, unit: 'days' } as const;
  const screen = clause('drug-screen', {
    kind: 'from-other',
    type: 'own-badge',
    side: 'before',
    most,
  });
  const due = admission({
    kind: 'documents-due',
    binds: { kind: 'types', types: ['own-badge', 'cv'] },
    by: { kind: 'before-start', span: most },
  });
  const given = givenPack([rule('Screen', screen)], {
    types: [badge],
    admission: [due],
    paperOrder: [['cv', 'own-badge']],
  });
  const settled = settlePackTypes(given, [...CATALOGUE, mine]);
  expect(settled.added).toEqual([{ ...badge, key: 'own-badge-2' }]);
  const text = JSON.stringify({ ...settled.pack, types: [] });
  expect(text.match(/own-badge-2/g)).toHaveLength(3);
  expect(text.match(/own-badge"/g)).toBeNull();
});
