import { z } from 'zod';
import { base, changed } from './base.ts';
import { longWork } from './progress.ts';
import { deliveredSchema, saveTargetSchema } from './save-target.ts';
import {
  documentSchema,
  documentTypeSchema,
  factChangesSchema,
  factsSchema,
} from './schemas/document-schemas.ts';
import { typed } from './schemas/exactly.ts';
import { day, id, line, prose, sha256 } from './schemas/scalars.ts';

const documentId = id<'document'>();
const versionId = id<'version'>();
/** What was selected in the list. */
const severalIds = z.array(documentId).min(1).max(2_000);

/** The host that a paper is for, and the elective there; both as `Document` has them. */
const place = { host: id<'host'>().optional(), elective: line.optional() };

const importReport = z.object({
  added: z.array(
    z.object({
      file: z.string(),
      document: documentId,
      version: versionId,
      type: z.string(),
      pages: z.int(),
      bytes: z.int(),
      sha256,
      notes: z.array(z.object({ code: z.string(), message: z.string() })),
    }),
  ),
  duplicates: z.array(z.object({ file: z.string(), document: documentId, version: versionId })),
  /** Files that were here already and are now what they were added as; `was` is the type of before. */
  assigned: z.array(
    z.object({
      file: z.string(),
      document: documentId,
      version: versionId,
      type: z.string(),
      was: z.string(),
    }),
  ),
  /** Files that were damaged in the vault and are whole again. */
  repaired: z.array(z.object({ file: z.string(), document: documentId, version: versionId })),
  refused: z.array(z.object({ file: z.string(), code: z.string(), message: z.string() })),
});

export type ImportReport = z.infer<typeof importReport>;

/** What a person says of the files that are added: what they are, for whom, or a new version of what. */
const importPurpose = z.strictObject({
  type: z.string().optional(),
  ...place,
  /** The files become new versions of this document. */
  document: documentId.optional(),
  issued: day.optional(),
  expires: day.optional(),
});

export type ImportPurpose = z.infer<typeof importPurpose>;

const importRequest = importPurpose.extend({
  files: z.array(z.object({ name: line, content: z.instanceof(Blob) })).max(2_000),
  password: z.string().max(1_000).optional(),
  /** The same for every message that brings files of one drop: together they are one step of undo. */
  drop: z.uuid().optional(),
});

export type ImportRequest = z.infer<typeof importRequest>;

export const documentsContract = {
  list: base.output(z.array(typed(documentSchema))),
  /** The catalogue with the user's own and changed types. */
  types: base.output(z.array(typed(documentTypeSchema))),
  saveType: base.input(typed(documentTypeSchema)).output(typed(documentTypeSchema)),
  removeType: base.input(z.object({ key: z.string() })).output(changed),
  /**
   * Takes files in. Each stands alone: a bad one is refused with a code, the rest goes on.
   * With `document` the files become new versions of it. A file that is here already is put to what
   * it was added for: the type, the host, the document.
   */
  import: base.input(importRequest).output(longWork(importReport)),
  /** Null clears the host or the elective; another host clears the elective that was named for the last. */
  update: base
    .input(
      z.strictObject({
        id: documentId,
        type: z.string().optional(),
        title: line.optional(),
        issuer: line.optional(),
        notes: prose.optional(),
        host: place.host.nullable(),
        elective: place.elective.nullable(),
      }),
    )
    .output(typed(documentSchema)),
  /**
   * Null clears a date. `facts` replaces the whole set; `factChanges` changes those it names and null
   * clears one, so two fields left quickly one after the other do not undo each other.
   */
  updateVersion: base
    .input(
      z.strictObject({
        id: versionId,
        issued: day.nullable().optional(),
        expires: day.nullable().optional(),
        facts: typed(factsSchema).optional(),
        factChanges: typed(factChangesSchema).optional(),
      }),
    )
    .output(typed(documentSchema)),
  /** A document that was applied for and has no file yet. */
  expect: base
    .input(
      z.strictObject({
        type: z.string(),
        title: line,
        notes: prose.optional(),
        ...place,
        appliedOn: day,
      }),
    )
    .output(typed(documentSchema)),
  remove: base.input(z.object({ id: documentId })).output(changed),
  /** One type for several documents, all of them or none; one step of undo. */
  updateSeveral: base.input(z.strictObject({ ids: severalIds, type: z.string() })).output(changed),
  removeSeveral: base.input(z.strictObject({ ids: severalIds })).output(changed),
  removeVersion: base.input(z.object({ id: versionId })).output(changed),
  /** Saves the file of a version as it came. */
  saveFile: base
    .input(z.object({ version: versionId, to: saveTargetSchema }))
    .output(deliveredSchema),
  /** The bytes as they came, or the copy that is placed in packets (always a PDF). */
  file: base
    .input(z.object({ version: versionId, form: z.enum(['original', 'placeable']) }))
    .output(z.object({ name: z.string(), mediaType: z.string(), content: z.instanceof(Blob) })),
};
