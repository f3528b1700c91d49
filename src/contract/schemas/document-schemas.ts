import { z } from 'zod';
import type { Document, DocumentFacts, DocumentVersion } from '../../core/documents/document.ts';
import type {
  DefaultValidity,
  DocumentType,
  FactOption,
  FactWords,
  Holds,
  Source,
} from '../../core/documents/document-type.ts';
import type { AsTyped, FactValue } from '../../core/documents/fact-value.ts';
import { FILE_KINDS } from '../../core/documents/file-kind.ts';
import type { Span } from '../../core/shared/day.ts';
import { exactly } from './exactly.ts';
import { day, id, line, monthDay, prose, sha256 } from './scalars.ts';

export const spanSchema = exactly<Span>()(
  z.object({
    amount: z.int().min(0).max(10_000),
    unit: z.enum(['days', 'weeks', 'months', 'years']),
  }),
);

/** What a browser would run or open from this computer is no place where rules are published. */
function isHarmless(url: string): boolean {
  const plain = url.replace(/[\s\p{C}]/gu, '');
  return !/^(javascript|vbscript|data|file|blob|about|view-source):/i.test(plain);
}

export const sourceSchema = exactly<Source>()(
  z.object({
    label: line,
    url: line.refine(isHarmless, 'must be a web address that begins with https://'),
    readOn: day,
  }),
);

const factKey = z.string().regex(/^[a-z][A-Za-z0-9-]{0,40}$/);

const asTypedSchema = exactly<AsTyped>()(z.strictObject({ asTyped: line.min(1) }));

/** The value of an option, or a word kept as typed. */
export const factWordSchema = z.union([line, asTypedSchema]);
const factValue = z.union([
  z.number(),
  z.boolean(),
  factWordSchema,
  z.array(factWordSchema).max(100),
]);

export const factsSchema = exactly<DocumentFacts>()(z.record(factKey, factValue));
export const factChangesSchema = exactly<Readonly<Record<string, FactValue | null>>>()(
  z.record(factKey, factValue.nullable()),
);

export const noteSchema = z.object({ code: z.string(), message: z.string() });

export const versionSchema = exactly<DocumentVersion>()(
  z.object({
    id: id<'version'>(),
    document: id<'document'>(),
    fileName: z.string(),
    addedOn: day,
    issued: day.optional(),
    expires: day.optional(),
    facts: factsSchema,
    kind: z.enum(FILE_KINDS),
    sha256,
    bytes: z.int(),
    pages: z.int(),
    notes: z.array(noteSchema),
  }),
);

export const documentSchema = exactly<Document>()(
  z.object({
    id: id<'document'>(),
    type: line,
    title: line,
    issuer: line,
    notes: prose,
    host: id<'host'>().optional(),
    elective: line.optional(),
    appliedOn: day.optional(),
    versions: z.array(versionSchema),
  }),
);

const validitySchema = exactly<DefaultValidity>()(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('after-issue'), span: spanSchema, toEndOfMonth: z.boolean() }),
    z.object({ kind: z.literal('season'), from: monthDay, to: monthDay }),
  ]),
);

const holdsSchema = exactly<Holds>()(
  z.object({
    predicate: z.object({
      kind: z.literal('valid-through'),
      at: z.enum(['application', 'end']),
    }),
    source: sourceSchema.optional(),
  }),
);

const factWordsSchema = exactly<FactWords>()(
  z.object({
    asked: line,
    askedAny: line.optional(),
    askedNot: line.optional(),
    found: line,
    foundNot: line.optional(),
    whether: line.optional(),
  }),
);

const optionSchema = exactly<FactOption>()(
  z.object({
    value: line.min(1),
    label: line.min(1).optional(),
    inSentence: line.optional(),
    synonyms: z.array(line.min(1)).max(100).optional(),
    circumstance: z.boolean().optional(),
  }),
);

export const documentTypeSchema = exactly<DocumentType>()(
  z.object({
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
    belongsTo: z.literal('host').optional(),
    issuer: line,
    validity: validitySchema,
    holds: holdsSchema.optional(),
    beginsLater: z.boolean().optional(),
    obtainable: z.object({ from: monthDay, to: monthDay }).optional(),
    lead: z.object({ span: spanSchema, why: line }).optional(),
    facts: z.array(
      z.object({
        key: z.string().regex(/^[a-z][A-Za-z0-9-]{0,40}$/),
        label: line,
        inSentence: line.optional(),
        kind: z.enum(['number', 'text', 'yes-no', 'choice', 'day']),
        options: z.array(optionSchema).max(400).optional(),
        many: z.boolean().optional(),
        unit: line.optional(),
        words: factWordsSchema.optional(),
        isOutcome: z.boolean().optional(),
        circumstance: z.boolean().optional(),
        whenShort: z.array(line).optional(),
      }),
    ),
    circumstance: z.boolean().optional(),
    note: prose,
    source: sourceSchema.optional(),
  }),
);
