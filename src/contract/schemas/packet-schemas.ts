import { z } from 'zod';
import type { Finding, Manifest, ManifestEntry, PacketFile } from '../../core/packets/packet.ts';
import { day, id, sha256 } from './scalars.ts';

export const paperSchema = z.enum(['letter', 'original']);

export const findingSchema = z.object({
  severity: z.enum(['error', 'warning', 'info']),
  code: z.string(),
  message: z.string(),
  document: id<'document'>().optional(),
}) satisfies z.ZodType<Finding>;

const entrySchema = z.object({
  document: id<'document'>(),
  version: id<'version'>(),
  title: z.string(),
  sha256,
  firstPage: z.int(),
  pages: z.int(),
}) satisfies z.ZodType<ManifestEntry>;

const fileSchema = z.object({
  name: z.string(),
  pages: z.int(),
  bytes: z.int(),
  sha256,
}) satisfies z.ZodType<PacketFile>;

export const manifestSchema = z.object({
  id: id<'manifest'>(),
  rotation: id<'rotation'>(),
  host: id<'host'>(),
  builtOn: day,
  paper: paperSchema,
  forced: z.boolean(),
  files: z.array(fileSchema),
  entries: z.array(entrySchema),
  preflight: z.array(findingSchema),
}) satisfies z.ZodType<Manifest>;
