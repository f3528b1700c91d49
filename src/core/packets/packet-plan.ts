import type { Placement } from '../pages/fit-page.ts';
import type { FrontPage } from '../pages/front-page.ts';
import type { TextItem } from '../pages/page-item.ts';
import type { Paper } from '../pages/paper.ts';
import type { VerdictStatus } from '../requirements/verdict.ts';
import type { Day } from '../shared/day.ts';
import type { DocumentId, HostId, RequirementId, RotationId, VersionId } from '../shared/id.ts';
import type { Finding } from './packet.ts';

/** One version of a document inside the packet. Pages count from 1 in the packet. */
export interface Part {
  readonly document: DocumentId;
  readonly version: VersionId;
  readonly title: string;
  /** SHA-256 of the file as it came: the key under which its placeable copy is found. */
  readonly sha256: string;
  readonly firstPage: number;
  readonly pages: readonly Placement[];
}

/** One row of the checklist: a requirement of the host and how it stands. */
export interface ChecklistRow {
  readonly requirement: RequirementId;
  readonly title: string;
  readonly status: VerdictStatus;
  readonly phase: string;
  readonly reason: string;
  readonly document?: string | undefined;
  /** First page of the document that decides, where it is in the packet. */
  readonly page?: number | undefined;
}

export interface ContentsRow {
  readonly title: string;
  /** Issue and expiry in words; empty when neither is known. */
  readonly detail: string;
  readonly pages: number;
  readonly page: number;
}

/** `page` counts from 1 in the packet. */
export interface OutlineEntry {
  readonly title: string;
  readonly page: number;
  readonly children: readonly OutlineEntry[];
}

/**
 * Everything that a packet will be, before a byte of it exists. Two builds of one plan over the
 * same sources give the same bytes.
 */
export interface PacketPlan {
  readonly rotation: RotationId;
  readonly host: HostId;
  readonly builtOn: Day;
  readonly paper: Paper;
  readonly fileName: string;
  readonly title: string;
  readonly author: string;
  readonly preflight: readonly Finding[];
  /** True when pre-flight has an error. */
  readonly blocked: boolean;
  /** True when the packet is blocked and is built on request. */
  readonly forced: boolean;
  readonly checklist: readonly ChecklistRow[];
  readonly contents: readonly ContentsRow[];
  readonly front: readonly FrontPage[];
  readonly parts: readonly Part[];
  /** The stamp of every page of the packet, front pages included, in order. */
  readonly stamps: readonly (readonly TextItem[])[];
  readonly outline: readonly OutlineEntry[];
  readonly pageCount: number;
  /** What the host takes at most, in bytes; checked again on the finished file. */
  readonly maxBytes?: number | undefined;
}
