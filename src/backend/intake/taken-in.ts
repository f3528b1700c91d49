import type { FileKind } from '../../core/documents/file-kind.ts';

/** A heading of the source's own outline. `page` counts from 0. */
export interface OutlineNode {
  readonly title: string;
  readonly page: number;
  readonly children: readonly OutlineNode[];
}

/** One page of a placeable copy: its size in PDF points as displayed, after cropping and rotation. */
export interface PageFacts {
  readonly width: number;
  readonly height: number;
  /** Clockwise degrees: 0, 90, 180 or 270. */
  readonly rotate: number;
}

/** What the maker learned about a file while making its placeable copy. Plain JSON, derived, may be made again. */
export interface PlaceableFacts {
  /** Version of the maker; copies of an older maker can be made again from the original. */
  readonly maker: number;
  readonly pages: readonly PageFacts[];
  readonly outline: readonly OutlineNode[];
  /** The file came encrypted, with a password or locked for its owner. */
  readonly protected: boolean;
  /** The file carried a digital signature, which its placeable copy no longer proves. */
  readonly signed: boolean;
  /** Form fields that were drawn in. */
  readonly fields: number;
  /** Stamps, notes, ink and other annotations that were drawn in. */
  readonly marks: number;
  /** The engine whose copy was proven first; 'own' where the copy was made from a picture. */
  readonly engine: 'pdfjs' | 'pdfium' | 'pdf-lib' | 'own';
}

export type IntakeNoteCode =
  | 'active-content-removed'
  | 'annotations-drawn-in'
  | 'attachments-removed'
  | 'forms-drawn-in'
  | 'links-removed'
  | 'repaired'
  | 'signature-broken'
  | 'transparency-on-white'
  | 'was-protected';

/** Something the person should know about the copy: what was repaired, drawn in or removed. */
export interface IntakeNote {
  readonly code: IntakeNoteCode;
  readonly message: string;
}

export interface TakenIn {
  readonly kind: FileKind;
  /** Lower-case hex SHA-256 of the bytes as they came. */
  readonly sha256: string;
  /** Size of the file as it came, in bytes. */
  readonly bytes: number;
  /** A PDF that pdf-lib loads without a password, free of active content, proven against the original. */
  readonly placeable: Uint8Array;
  readonly pages: number;
  readonly facts: PlaceableFacts;
  readonly notes: readonly IntakeNote[];
}
