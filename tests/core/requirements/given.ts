import { EMPTY_PROFILE, type Profile } from '../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type {
  Document,
  DocumentFacts,
  DocumentVersion,
} from '../../../src/core/documents/document.ts';
import type { Host } from '../../../src/core/hosts/host.ts';
import type { ImmunizationRecord } from '../../../src/core/immunizations/immunization-record.ts';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import type { Phase, Requirement, Rule } from '../../../src/core/requirements/requirement.ts';
import type {
  ExplainedVerdict,
  RotationVerdicts,
  Verdict,
} from '../../../src/core/requirements/verdict.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import { explainRotation } from '../../../src/core/season/explain-verdicts.ts';
import { type JudgeInput, judgeRotation } from '../../../src/core/season/judge-rotation.ts';
import { type Day, parseDay } from '../../../src/core/shared/day.ts';

export const day = (text: string): Day => parseDay(text);

export interface Dated {
  readonly issued?: string | undefined;
  readonly expires?: string | undefined;
  readonly facts?: DocumentFacts | undefined;
}

let count = 0;
/** Padded, so that of two made one after the other the first stands first, wherever the count is. */
const next = (kind: string): never => `${kind}-${String(++count).padStart(8, '0')}` as never;

export function givenVersion({ issued, expires, facts }: Dated): DocumentVersion {
  return {
    id: next('v'),
    document: next('d'),
    fileName: 'file.pdf',
    addedOn: day('2026-01-01'),
    issued: issued === undefined ? undefined : day(issued),
    expires: expires === undefined ? undefined : day(expires),
    facts: facts ?? {},
    kind: 'pdf',
    sha256: '0'.repeat(64),
    bytes: 1,
    pages: 1,
    notes: [],
  };
}

/** What a test came to, unless told. */
const GOOD_RESULTS: Readonly<Record<string, string>> = {
  'tb-test': 'negative',
  'drug-screen': 'negative',
  'chest-x-ray': 'normal',
};

/**
 * A document of a type with these versions. A test came to what hosts want unless told; with facts of
 * which there are none, nothing is typed in.
 */
export function givenDocument(type: string, ...versions: readonly Dated[]): Document {
  return {
    id: next('doc'),
    type,
    title: '',
    issuer: '',
    notes: '',
    versions: versions.map((version) =>
      givenVersion({ ...version, facts: factsOf(type, version) }),
    ),
  };
}

function factsOf(type: string, { facts }: Dated): DocumentFacts {
  const result = GOOD_RESULTS[type];
  if (result === undefined) return facts ?? {};
  if (facts !== undefined && Object.keys(facts).length === 0) return facts;
  return { result, ...facts };
}

export function givenWaiting(type: string, appliedOn: string): Document {
  return { ...givenDocument(type), appliedOn: day(appliedOn) };
}

export const clause = (type: string, ...predicates: readonly Predicate[]): Rule => ({
  kind: 'document',
  type,
  predicates,
});

export function givenRequirement(rule: Rule, more: Partial<Requirement> = {}): Requirement {
  return {
    id: next('req'),
    title: 'Item',
    rule,
    phase: 'apply',
    note: '',
    source: { label: 'A page', url: '', readOn: day('2026-11-01') },
    ...more,
  };
}

export function givenHost(requirements: readonly Requirement[], more: Partial<Host> = {}): Host {
  return {
    id: next('host'),
    name: 'A host',
    city: 'Boston',
    state: 'MA',
    platform: 'vslo',
    contact: '',
    notes: '',
    requirements,
    admission: [],
    fictional: true,
    ...more,
  };
}

export function givenRotation(more: Partial<Rotation> = {}): Rotation {
  return {
    id: next('rot'),
    host: 'host' as never,
    title: 'Anesthesiology',
    start: day('2027-02-01'),
    end: day('2027-02-26'),
    type: 'core-anesthesiology',
    stage: 'scheduled',
    tags: [],
    notes: '',
    elective: '',
    exceptions: [],
    ...more,
  };
}

export interface Case {
  readonly documents?: readonly Document[];
  readonly record?: ImmunizationRecord;
  readonly rotation?: Partial<Rotation>;
  readonly profile?: Partial<Profile>;
  readonly today?: string;
  readonly phase?: Phase;
  readonly requirement?: Partial<Requirement>;
}

/** One host with these requirements, judged, with the sentences of every verdict. */
export function judgeHost(host: Host, given: Case): RotationVerdicts<ExplainedVerdict> {
  return judgeInWords(asInput(host, given));
}

function asInput(host: Host, given: Case): JudgeInput {
  return {
    rotation: givenRotation(given.rotation),
    host,
    documents: given.documents ?? [],
    record: given.record,
    types: CATALOGUE,
    profile: { ...EMPTY_PROFILE, ...given.profile },
    today: day(given.today ?? '2026-12-01'),
  };
}

export function judgeInWords(input: JudgeInput): RotationVerdicts<ExplainedVerdict> {
  const verdicts = judgeRotation(input);
  return explainRotation(input, { ...input, verdicts }).verdicts;
}

/** The verdict on one rule; a rotation of 1 to 26 Feb 2027, scheduled, seen on 1 Dec 2026 unless told. */
export function judge(rule: Rule, given: Case = {}): ExplainedVerdict {
  return theOnly(judgeHost(hostOf(rule, given), given).items);
}

/** The same without its words, which take longer than the judging: for laws of many thousand cases. */
export function judgeQuietly(rule: Rule, given: Case = {}): Verdict {
  return theOnly(judgeRotation(asInput(hostOf(rule, given), given)).items);
}

function hostOf(rule: Rule, given: Case): Host {
  return givenHost([
    givenRequirement(rule, { phase: given.phase ?? 'apply', ...given.requirement }),
  ]);
}

function theOnly<T>([verdict]: readonly T[]): T {
  if (verdict === undefined) throw new Error('the requirement does not apply');
  return verdict;
}
