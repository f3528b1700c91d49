import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import type { Document } from '../../../src/core/documents/document.ts';
import type { Host } from '../../../src/core/hosts/host.ts';
import type {
  PlaceableSummary,
  PlanInput,
  SourceHeading,
} from '../../../src/core/packets/plan-input.ts';
import type { PageFont } from '../../../src/core/pages/page-font.ts';
import type { Requirement } from '../../../src/core/requirements/requirement.ts';
import type { ExplainedVerdict, VerdictStatus } from '../../../src/core/requirements/verdict.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import type {
  DocumentId,
  HostId,
  RequirementId,
  RotationId,
  VersionId,
} from '../../../src/core/shared/id.ts';
import { givenWords } from '../requirements/given-words.ts';

/** Every letter half as wide as it is high, and only Latin, Greek and Cyrillic: enough to plan with. */
export const PLAIN_FONT: PageFont = {
  covers: (character) =>
    /[\p{Script=Latin}\p{Script=Common}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Inherited}]/u.test(
      character,
    ),
  width: (text, _weight, size) => [...text].length * size * 0.5,
};

export interface Item {
  readonly status: VerdictStatus;
  /** Index of a document, or none. */
  readonly document?: number | undefined;
}

export interface PacketSeason {
  /** Pages of each document, as displayed, in points. */
  readonly documents: readonly (readonly { readonly width: number; readonly height: number }[])[];
  readonly items: readonly Item[];
  readonly outline?: readonly SourceHeading[];
  readonly input?: Partial<PlanInput>;
}

const LETTER_PAGE = { width: 612, height: 792 };
export const letterPages = (count: number) => Array.from({ length: count }, () => LETTER_PAGE);

/** What a packet is planned from: a host that asks for `items`, and documents that answer them. */
export function planInput({ documents, items, outline = [], input = {} }: PacketSeason): PlanInput {
  const requirements: Requirement[] = items.map((_, index) => ({
    id: `r${index}` as RequirementId,
    title: `Requirement ${index + 1}`,
    rule: { kind: 'document', type: 'bls', predicates: [] },
    phase: 'apply',
    note: '',
    source: { label: 'Test', url: '', readOn: parseDay('2027-01-01') },
  }));
  const host: Host = {
    id: 'h' as HostId,
    name: 'Test Hospital',
    city: 'Cleveland',
    state: 'OH',
    platform: 'e-mail',
    contact: '',
    notes: '',
    requirements,
    admission: [],
    fictional: true,
  };
  const rotation: Rotation = {
    id: 'o' as RotationId,
    host: host.id,
    title: 'Elective',
    start: parseDay('2027-02-01'),
    end: parseDay('2027-02-26'),
    type: 'other',
    stage: 'researching',
    tags: [],
    notes: '',
    elective: '',
    exceptions: [],
  };
  return {
    rotation,
    host,
    profile: {
      ...EMPTY_PROFILE,
      givenNames: 'Łukasz',
      familyName: 'Nguyễn Şahin',
      school: 'Test School',
    },
    verdicts: { status: 'ready', summary: '', items: items.map(toVerdict) },
    standing: { status: 'open', summary: '' },
    documents: documents.map((pages, index) => toDocument(index, pages.length)),
    placeables: new Map(
      documents.map((pages, index): [VersionId, PlaceableSummary] => [
        versionId(index),
        { pages, outline, bytes: 1_000 },
      ]),
    ),
    paper: 'letter',
    today: parseDay('2027-01-12'),
    forced: false,
    font: PLAIN_FONT,
    appVersion: '0.1.0',
    ...input,
  };
}

const versionId = (index: number) => `v${index}` as VersionId;

function toVerdict({ status, document }: Item, index: number): ExplainedVerdict {
  const named =
    document === undefined
      ? {}
      : { document: `d${document}` as DocumentId, version: versionId(document) };
  return {
    requirement: `r${index}` as RequirementId,
    title: `Requirement ${index + 1}`,
    phase: 'apply',
    status,
    ...named,
    versions: document === undefined ? [] : [versionId(document)],
    ...givenWords(`Reason ${index + 1}.`, status === 'met' ? '' : 'Do something.'),
    wants: ['bls'],
  };
}

function toDocument(index: number, pages: number): Document {
  const id = `d${index}` as DocumentId;
  return {
    id,
    type: 'bls',
    title: `Document ${index + 1}`,
    issuer: '',
    notes: '',
    versions: [
      {
        id: versionId(index),
        document: id,
        fileName: `${index}.pdf`,
        addedOn: parseDay('2027-01-01'),
        facts: {},
        kind: 'pdf',
        sha256: index.toString(16).padStart(64, '0'),
        bytes: 1_000,
        pages,
        notes: [],
      },
    ],
  };
}
