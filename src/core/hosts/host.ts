import type { AdmissionRule } from '../admission/admission-rule.ts';
import type { DocumentType, Source } from '../documents/document-type.ts';
import type { Requirement } from '../requirements/requirement.ts';
import type { Day } from '../shared/day.ts';
import type { HostId } from '../shared/id.ts';

/** How applications reach the host. */
export type Platform = 'vslo' | 'own-form' | 'e-mail' | 'exchange';

/**
 * One list for each file, of keys of document types. UAB wants exactly two files in a fixed order and
 * rejects any other; Mobile Infirmary wants one.
 */
export type PaperOrder = readonly (readonly string[])[];

export interface Host {
  readonly id: HostId;
  readonly name: string;
  readonly city: string;
  /** Two-letter US state. */
  readonly state: string;
  readonly platform: Platform;
  readonly contact: string;
  readonly notes: string;
  /** Largest packet file the host takes, in bytes; absent when none is known. */
  readonly maxPacketBytes?: number | undefined;
  /** The files that it wants, each with its papers in this order; absent: in any order. */
  readonly paperOrder?: PaperOrder | undefined;
  /** In the host's order: checklist and packet follow it. */
  readonly requirements: readonly Requirement[];
  /** Who may come, when and for how long. */
  readonly admission: readonly AdmissionRule[];
  /** Where the pack as a whole was read, and when; absent for a host typed in without one. */
  readonly source?: Source | undefined;
  /** True for hosts of the sample season: invented, and said so wherever they show. */
  readonly fictional: boolean;
}

/** A host as a file to hand on: no identifiers, no personal notes. */
export interface HostPack {
  readonly format: 'sojourn-host-pack';
  /** 1 is read too: `upgradePack` brings it to this. */
  readonly version: 2;
  readonly name: string;
  readonly city: string;
  readonly state: string;
  readonly platform: Platform;
  readonly contact?: string | undefined;
  readonly notes?: string | undefined;
  readonly maxPacketBytes?: number | undefined;
  readonly paperOrder?: PaperOrder | undefined;
  readonly fictional?: boolean | undefined;
  readonly source: Source;
  /** Document types of its own that its rules name. */
  readonly types?: readonly DocumentType[] | undefined;
  readonly requirements: readonly Omit<Requirement, 'id'>[];
  readonly admission?: readonly Omit<AdmissionRule, 'id'>[] | undefined;
}

/** The day the oldest of the host's rules was read; undefined when it has none. */
export function oldestReading(host: Pick<Host, 'requirements' | 'admission'>): Day | undefined {
  return rulesOf(host)
    .map(({ source }) => source.readOn)
    .sort()[0];
}

/** Everything that a host rules: what it asks for, and whom it takes when. */
export function rulesOf({
  requirements,
  admission,
}: Pick<Host, 'requirements' | 'admission'>): readonly (Requirement | AdmissionRule)[] {
  return [...requirements, ...admission];
}
