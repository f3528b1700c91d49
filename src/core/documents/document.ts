import type { Day } from '../shared/day.ts';
import type { DocumentId, HostId, VersionId } from '../shared/id.ts';
import type { FactValue } from './fact-value.ts';
import type { FileKind } from './file-kind.ts';

/** Numbers and words on a document that rules compare; all optional, all typed in or confirmed by a person. */
export type DocumentFacts = Readonly<Record<string, FactValue>>;

/** One file of a document: this year's flu record, last year's. The bytes never change. */
export interface DocumentVersion {
  readonly id: VersionId;
  readonly document: DocumentId;
  /** As the file was called when it came. */
  readonly fileName: string;
  readonly addedOn: Day;
  readonly issued?: Day | undefined;
  /** As printed on the document; without it the type's default validity may decide. */
  readonly expires?: Day | undefined;
  readonly facts: DocumentFacts;
  readonly kind: FileKind;
  /** SHA-256 of the bytes as they came, hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly pages: number;
  /** Codes and sentences about what intake changed in the placeable copy. */
  readonly notes: readonly { readonly code: string; readonly message: string }[];
}

export interface Document {
  readonly id: DocumentId;
  /** Key into the catalogue of document types, for example "bls". */
  readonly type: string;
  readonly title: string;
  readonly issuer: string;
  readonly notes: string;
  /**
   * The host that it is for: it counts there and nowhere else. Of a type that belongs to a host
   * (`DocumentType.belongsTo`) one without it counts nowhere.
   */
  readonly host?: HostId | undefined;
  /** The elective that it is for, as the rotation calls it, where the host wants one for each. */
  readonly elective?: string | undefined;
  /** Set when it was applied for and its first file is still to come. */
  readonly appliedOn?: Day | undefined;
  /** Newest first: by issued day, then by the day added. Empty only while `appliedOn` waits for a file. */
  readonly versions: readonly DocumentVersion[];
}
