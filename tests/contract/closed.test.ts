import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { closed } from '../../src/contract/schemas/closed.ts';
import { hostChangesSchema, hostPackSchema } from '../../src/contract/schemas/host-schemas.ts';
import { rotationChangesSchema } from '../../src/contract/schemas/rotation-schemas.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The fields that are refused, each with what is said. */
function refused(schema: z.ZodType, value: unknown): string[] {
  const parsed = closed(schema).safeParse(value);
  return (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const SOURCE = { label: '', url: '', readOn: '2026-11-01' };
const BLS = { kind: 'document', type: 'bls', predicates: [] };
const requirement = (more: object) => ({
  requirements: [{ title: 'A', rule: BLS, phase: 'apply', note: '', source: SOURCE, ...more }],
});

test.each([
  [rotationChangesSchema, { apliedOn: 1 }, 'apliedOn: is no field here; nearest: appliedOn'],
  [rotationChangesSchema, { colour: 'red' }, 'colour: is no field here'],
  [
    hostChangesSchema,
    { maxPacketByte: 1 },
    'maxPacketByte: is no field here; nearest: maxPacketBytes',
  ],
  [
    hostChangesSchema,
    requirement({ apliesWhen: {} }),
    'requirements.0.apliesWhen: is no field here; nearest: appliesWhen',
  ],
  [
    hostChangesSchema,
    requirement({ rule: { kind: 'any', rules: [{ ...BLS, predicate: [] }] } }),
    'requirements.0.rule.rules.0.predicate: is no field here; nearest: predicates',
  ],
  [
    hostChangesSchema,
    requirement({
      rule: {
        ...BLS,
        predicates: [
          { kind: 'not-older-than', span: { amount: 1, unit: 'years' }, at: 'end', on: 1 },
        ],
      },
    }),
    'requirements.0.rule.predicates.0.on: is no field here',
  ],
  [
    hostChangesSchema,
    requirement({
      appliesWhen: {
        kind: 'not',
        condition: { kind: 'school-in', countries: ['US'], contries: [] },
      },
    }),
    'requirements.0.appliesWhen.condition.contries: is no field here; nearest: countries',
  ],
  [
    hostChangesSchema,
    {
      admission: [
        { demand: { kind: 'max-weeks', weeks: 4, peer: 'year' }, note: '', source: SOURCE },
      ],
    },
    'admission.0.demand.peer: is no field here; nearest: per',
  ],
])('%# a mistyped field is refused where it stands', (schema, value, says) => {
  const all = refused(schema, value);
  expect(all.some((one) => one.startsWith(says))).toBe(true);
  expect(schema.safeParse(value).error?.issues ?? []).not.toContainEqual(
    expect.objectContaining({ message: expect.stringContaining('no field here') }),
  );
});

test('what was read through its open schema before is closed all the same', () => {
  const node = z.object({ children: z.array(z.lazy((): z.ZodType => leaf)) });
  const leaf = z.object({ name: z.string() });
  const value = { children: [{ name: 'A', nmae: 'B' }] };
  expect(node.safeParse(value).success).toBe(true);
  expect(refused(node, value)).toEqual(['children.0.nmae: is no field here; nearest: name']);
});

test('a field that is there without a value was not given', () => {
  expect(refused(z.object({ a: z.string() }), { a: 'x', b: undefined })).toEqual([]);
  expect(
    refused(z.record(z.string(), z.object({ a: z.int() })), { k: { a: 1, colour: 2 } }),
  ).toEqual(['k.colour: is no field here']);
});

describe.each([
  ['that come with the app', 'resources/host-packs', 50],
  ['of November 2026, version 1', 'tests/fixtures/november-2026/packs', 10],
])('the packs %s', (_, folder, count) => {
  const files = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.json'));
  const read = (name: string) => JSON.parse(readFileSync(join(ROOT, folder, name), 'utf8'));

  test('have no field that is unknown', () => {
    expect(files.length).toBeGreaterThanOrEqual(count);
    expect(files.map((name) => [name, refused(hostPackSchema, read(name))])).toEqual(
      files.map((name) => [name, []]),
    );
  });
});
