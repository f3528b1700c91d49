import { z } from 'zod';
import type { Finding, Manifest, ManifestEntry, PacketFile } from '../../core/packets/packet.ts';
import type { PlaceableSummary, SourceHeading } from '../../core/packets/plan-input.ts';
import type { Paper } from '../../core/pages/paper.ts';
import { exactly } from './exactly.ts';
import { day, id, sha256 } from './scalars.ts';

export const paperSchema = exactly<Paper>()(z.enum(['letter', 'original']));

export const findingSchema = exactly<Finding>()(
  z.object({
    severity: z.enum(['error', 'warning', 'info']),
    code: z.string(),
    message: z.string(),
    short: z.string().optional(),
    document: id<'document'>().optional(),
  }),
);

const entrySchema = exactly<ManifestEntry>()(
  z.object({
    document: id<'document'>(),
    version: id<'version'>(),
    title: z.string(),
    sha256,
    firstPage: z.int(),
    pages: z.int(),
    erasedOn: day.optional(),
  }),
);

const fileSchema = exactly<PacketFile>()(
  z.object({
    name: z.string(),
    pages: z.int(),
    bytes: z.int(),
    sha256,
  }),
);

export const manifestSchema = exactly<Manifest>()(
  z.object({
    id: id<'manifest'>(),
    rotation: id<'rotation'>(),
    host: id<'host'>(),
    builtOn: day,
    paper: paperSchema,
    forced: z.boolean(),
    files: z.array(fileSchema),
    entries: z.array(entrySchema),
    preflight: z.array(findingSchema),
  }),
);

const headingSchema: z.ZodType<SourceHeading> = exactly<SourceHeading>()(
  z.object({
    title: z.string(),
    page: z.int(),
    children: z.array(z.lazy(() => headingSchema)),
  }),
);

/** What is stored about the copy of a file that goes into packets, with its size. */
export const placeableSummarySchema = exactly<PlaceableSummary>()(
  z.object({
    pages: z.array(z.object({ width: z.number(), height: z.number() })),
    outline: z.array(headingSchema),
    bytes: z.int(),
  }),
);
