import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  letterSchema,
  markSchema,
  nextStepSchema,
} from '../../src/contract/schemas/agenda-schemas.ts';
import {
  budgetLineSchema,
  clusterGroupSchema,
  fundSchema,
} from '../../src/contract/schemas/budget-schemas.ts';
import { documentSchema, documentTypeSchema } from '../../src/contract/schemas/document-schemas.ts';
import { hostPackSchema, hostSchema } from '../../src/contract/schemas/host-schemas.ts';
import { entrySchema } from '../../src/contract/schemas/immunization-schemas.ts';
import { manifestSchema } from '../../src/contract/schemas/packet-schemas.ts';
import { profileSchema } from '../../src/contract/schemas/profile-schema.ts';
import { rotationSchema } from '../../src/contract/schemas/rotation-schemas.ts';
import { packHost } from '../../src/core/hosts/pack-host.ts';
import { HOST } from './full-host.ts';
import {
  DOCUMENT,
  ENTRIES,
  FUND,
  GROUP,
  LETTER,
  LINES,
  MANIFEST,
  MARK,
  PROFILE,
  ROTATION,
  STEP,
  TYPES,
} from './full-rows.ts';

const ROWS: readonly (readonly [name: string, schema: z.ZodType, row: unknown])[] = [
  ['profile', profileSchema, PROFILE],
  ['document', documentSchema, DOCUMENT],
  ...TYPES.map((type) => [`type ${type.validity.kind}`, documentTypeSchema, type] as const),
  ['host', hostSchema, HOST],
  ['pack', hostPackSchema, packHost(HOST)],
  ['rotation', rotationSchema, ROTATION],
  ...Object.values(ENTRIES).map((entry) => [entry.kind, entrySchema, entry] as const),
  ...LINES.map((line) => [`line ${line.timing.kind}`, budgetLineSchema, line] as const),
  ['fund', fundSchema, FUND],
  ['group', clusterGroupSchema, GROUP],
  ['letter', letterSchema, LETTER],
  ['manifest', manifestSchema, MANIFEST],
  ['mark', markSchema, MARK],
  ['step', nextStepSchema, STEP],
];

describe('a row with every field it can have goes through the contract whole', () => {
  test.each(ROWS)('%s', (_name, schema, row) => {
    expect(schema.parse(structuredClone(row))).toStrictEqual(row);
  });
});
