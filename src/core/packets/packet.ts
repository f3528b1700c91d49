import type { Paper } from '../pages/paper.ts';
import type { Day } from '../shared/day.ts';
import type { DocumentId, HostId, ManifestId, RotationId, VersionId } from '../shared/id.ts';

export type Severity = 'error' | 'warning' | 'info';

/** One thing that pre-flight found. A packet with an error is blocked and built only on request. */
export interface Finding {
  readonly severity: Severity;
  readonly code: string;
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: string;
  /** The same in a line of at most 80 characters, where there is one. */
  readonly short?: string | undefined;
  readonly document?: DocumentId | undefined;
}

/** One document inside a built packet. Pages count from 1 in the packet. */
export interface ManifestEntry {
  readonly document: DocumentId;
  readonly version: VersionId;
  readonly title: string;
  readonly sha256: string;
  readonly firstPage: number;
  readonly pages: number;
  /** The day its file was erased for good; while it is in the vault, absent. */
  readonly erasedOn?: Day | undefined;
}

export interface PacketFile {
  readonly name: string;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** What went into a packet that was built: kept for ever, so "what did I send" has an answer. */
export interface Manifest {
  readonly id: ManifestId;
  readonly rotation: RotationId;
  readonly host: HostId;
  readonly builtOn: Day;
  readonly paper: Paper;
  /** True when it was built although pre-flight had errors; its cover says so. */
  readonly forced: boolean;
  readonly files: readonly PacketFile[];
  readonly entries: readonly ManifestEntry[];
  readonly preflight: readonly Finding[];
}
