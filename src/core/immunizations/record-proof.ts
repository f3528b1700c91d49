import type { Document, DocumentFacts, DocumentVersion } from '../documents/document.ts';
import type { Day } from '../shared/day.ts';
import type { DocumentId } from '../shared/id.ts';

/**
 * What the immunization record proves, in the words that host rules already use: a document type of
 * the catalogue with a day and facts, as if a paper of that type said so. Rules judge it beside the
 * papers, so a record entered once answers every host.
 */
export interface RecordProof {
  /** Names the proof within its type, whatever the order of entries: "igra-2026-11-02". */
  readonly key: string;
  /** Key of a document type: "tb-test", "hepatitis-b". */
  readonly type: string;
  /** "QuantiFERON of 2 Nov 2026, negative", without the type's title. */
  readonly title: string;
  readonly issued?: Day | undefined;
  readonly facts: DocumentFacts;
  /** Papers behind it; empty when the record alone says so. */
  readonly evidence: readonly DocumentId[];
}

/** One version of a paper about health, with the document it belongs to. */
export interface HealthPaper {
  readonly document: Document;
  readonly version: DocumentVersion;
}

/**
 * One thing about health that a host's rule can be met with, whoever says so: a paper, the record, or
 * both together. Its facts are those of the normal form, so the same history gives the same verdict in
 * whatever form it was written down.
 */
export interface HealthProof {
  /** Key of a document type. */
  readonly type: string;
  readonly issued?: Day | undefined;
  /** As a paper prints it. */
  readonly expires?: Day | undefined;
  readonly facts: DocumentFacts;
  /** It was not done as it has to be, a skin test read too late: seen, and never enough for a rule. */
  readonly isVoid?: boolean | undefined;
  /** The papers of this type that say it themselves, the deciding one first. */
  readonly papers: readonly HealthPaper[];
  /** Set where the record says it and no paper of its type does. */
  readonly record?: RecordProof | undefined;
}
