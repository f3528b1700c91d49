import { z } from 'zod';
import type { Document, DocumentVersion } from '../../core/documents/document.ts';
import type {
  DefaultValidity,
  DocumentType,
  FactWords,
  Source,
} from '../../core/documents/document-type.ts';
import type { Span } from '../../core/shared/day.ts';
import { day, id, line, monthDay, prose, sha256 } from './scalars.ts';

export const spanSchema = z.object({
  amount: z.int().min(0).max(10_000),
  unit: z.enum(['days', 'weeks', 'months', 'years']),
}) satisfies z.ZodType<Span>;

export const sourceSchema = z.object({
  label: line,
  url: line,
  readOn: day,
}) satisfies z.ZodType<Source>;

const factKey = z.string().regex(/^[a-z][A-Za-z0-9-]{0,40}$/);
const factValue = z.union([z.number(), line, z.boolean()]);

export const factsSchema = z.record(factKey, factValue);
export const factChangesSchema = z.record(factKey, factValue.nullable());

export const noteSchema = z.object({ code: z.string(), message: z.string() });

export const versionSchema = z.object({
  id: id<'version'>(),
  document: id<'document'>(),
  fileName: z.string(),
  addedOn: day,
  issued: day.optional(),
  expires: day.optional(),
  facts: factsSchema,
  kind: z.enum(['pdf', 'jpeg', 'png']),
  sha256,
  bytes: z.int(),
  pages: z.int(),
  notes: z.array(noteSchema),
}) satisfies z.ZodType<DocumentVersion>;

export const documentSchema = z.object({
  id: id<'document'>(),
  type: line,
  title: line,
  issuer: line,
  notes: prose,
  appliedOn: day.optional(),
  versions: z.array(versionSchema),
}) satisfies z.ZodType<Document>;

const validitySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('after-issue'), span: spanSchema, toEndOfMonth: z.boolean() }),
  z.object({ kind: z.literal('season'), from: monthDay, to: monthDay }),
]) satisfies z.ZodType<DefaultValidity>;

const factWordsSchema = z.object({
  asked: line,
  askedAny: line.optional(),
  askedNot: line.optional(),
  found: line,
  foundNot: line.optional(),
}) satisfies z.ZodType<FactWords>;

export const documentTypeSchema = z.object({
  key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/),
  title: line.min(1),
  inSentence: line.min(1).optional(),
  group: z.enum([
    'school',
    'health',
    'training',
    'checks',
    'cover',
    'exams',
    'personal',
    'travel',
    'host',
  ]),
  issuer: line,
  validity: validitySchema,
  obtainable: z.object({ from: monthDay, to: monthDay }).optional(),
  lead: z.object({ span: spanSchema, why: line }).optional(),
  facts: z.array(
    z.object({
      key: z.string().regex(/^[a-z][A-Za-z0-9-]{0,40}$/),
      label: line,
      kind: z.enum(['number', 'text', 'yes-no']),
      unit: line.optional(),
      words: factWordsSchema.optional(),
      isOutcome: z.boolean().optional(),
      whenShort: line.optional(),
    }),
  ),
  note: prose,
  source: sourceSchema.optional(),
}) satisfies z.ZodType<DocumentType>;
