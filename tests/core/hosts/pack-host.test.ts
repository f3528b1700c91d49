import { expect, test } from 'vitest';
import { hostPackSchema } from '../../../src/contract/schemas/host-schemas.ts';
import { packHost } from '../../../src/core/hosts/pack-host.ts';
import { isStale, staleRules } from '../../../src/core/hosts/stale-rules.ts';
import { unpackHost } from '../../../src/core/hosts/unpack-host.ts';
import { clause, day, givenHost, givenRequirement } from '../requirements/given.ts';

let count = 0;
const newId = () => `id-${++count}`;

test('a host packed and unpacked has the same rules, under new identifiers', () => {
  const source = { label: 'A page', url: 'https://example.org', readOn: day('2026-11-01') };
  const host = givenHost([givenRequirement(clause('bls')), givenRequirement(clause('cv'))], {
    source,
    contact: 'office@example.org',
    maxPacketBytes: 5_000_000,
  });
  const again = unpackHost(hostPackSchema.parse(packHost(host)), newId);
  expect(packHost(again)).toEqual(packHost(host));
  expect(again.id).not.toBe(host.id);
  expect(new Set([again.id, ...again.requirements.map(({ id }) => id)]).size).toBe(3);
});

test('a file to hand on holds no identifiers and none of the notes', () => {
  const text = JSON.stringify(
    packHost(givenHost([givenRequirement(clause('bls'))], { notes: 'Ms Ruiz was kind' })),
  );
  expect(text).not.toContain('Ruiz');
  expect(text).not.toContain('"id"');
});

test('a host written by hand is dated by its oldest rule', () => {
  const old = givenRequirement(clause('cv'), {
    source: { label: '', url: '', readOn: day('2025-03-01') },
  });
  expect(packHost(givenHost([givenRequirement(clause('bls')), old])).source.readOn).toBe(
    '2025-03-01',
  );
  expect(hostPackSchema.safeParse(packHost(givenHost([]))).success).toBe(true);
});

test('a rule is stale from the day after its months are over', () => {
  expect(isStale(day('2025-11-01'), day('2026-11-01'))).toBe(false);
  expect(isStale(day('2025-11-01'), day('2026-11-02'))).toBe(true);
  expect(isStale(day('2026-08-31'), day('2027-02-28'), 6)).toBe(false);
  expect(isStale(day('2026-08-31'), day('2027-03-01'), 6)).toBe(true);
  const host = givenHost([givenRequirement(clause('bls'))]);
  expect(staleRules(host, day('2027-11-01'))).toHaveLength(0);
  expect(staleRules(host, day('2027-11-02'))).toHaveLength(1);
  expect(staleRules(host, day('2027-03-01'), 3)).toHaveLength(1);
  const [{ source } = { source: undefined }] = host.requirements;
  if (source === undefined) throw new Error('no rule');
  const admission = [{ id: 'a' as never, demand: { kind: 'quota' } as const, note: '', source }];
  expect(staleRules({ ...host, admission }, day('2027-11-02'))).toHaveLength(2);
});
