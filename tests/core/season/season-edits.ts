import type { Document } from '../../../src/core/documents/document.ts';
import type { DocumentType, Source } from '../../../src/core/documents/document-type.ts';
import type { Host } from '../../../src/core/hosts/host.ts';
import type { Condition } from '../../../src/core/requirements/conditions/condition.ts';
import type {
  Exception,
  Phase,
  Requirement,
  Rule,
} from '../../../src/core/requirements/requirement.ts';
import { ROTATION_TYPES } from '../../../src/core/requirements/rotation-type.ts';
import { ROTATION_STAGES, type Rotation } from '../../../src/core/rotations/rotation.ts';
import type { SeasonRows } from '../../../src/core/season/season-rows.ts';
import { addDays } from '../../../src/core/shared/day.ts';
import { givenRule } from '../admission/given-admission.ts';
import { givenIgra, withPaper } from '../immunizations/given-record.ts';
import { clause, day, givenDocument, givenHost, givenRequirement } from '../requirements/given.ts';
import { givenRows, rotationAt } from './given-season.ts';

const through = { kind: 'valid-through', at: 'end' } as const;
const fresh = { kind: 'not-older-than', span: { amount: 90, unit: 'days' }, at: 'start' } as const;
const hosts = [
  givenHost([givenRequirement(clause('bls', through)), givenRequirement(clause('cv'))]),
  givenHost([givenRequirement(clause('tb-test', fresh))]),
  givenHost([givenRequirement(clause('passport', through))]),
];
const paper = givenDocument('immunization-record', { issued: '2026-11-02' });
const drawn = withPaper(givenIgra('2026-11-02'), paper.id);
/** Three hosts with two rotations each, and what three of four rules can be met with. */
export const start: SeasonRows = givenRows({
  hosts,
  rotations: hosts.flatMap((host) => [rotationAt(host), rotationAt(host)]),
  documents: [
    givenDocument('bls', { expires: '2027-02-10' }),
    givenDocument('passport', { expires: '2027-03-01' }),
    paper,
  ],
  record: [drawn],
});

/** Edits as screens make them: everything else keeps its identity. */
type Edit = (rows: SeasonRows, at: number, days: number) => SeasonRows;

const edited = <T>(list: readonly T[], at: number, edit: (one: T) => T): readonly T[] =>
  list.map((one, index) => (index === at % list.length ? edit(one) : one));
const without = <T>(list: readonly T[], at: number): readonly T[] =>
  list.filter((_, index) => index !== at);
const oneOf = <T>(choices: readonly T[], days: number): T =>
  choices[Math.abs(days) % choices.length] as T;
const readOn = (rows: SeasonRows, days: number): Source => ({
  label: 'A page',
  url: '',
  readOn: addDays(rows.today, days * 12),
});

const ofRotation =
  (edit: (rotation: Rotation, days: number, rows: SeasonRows) => Partial<Rotation>): Edit =>
  (rows, at, days) => ({
    ...rows,
    rotations: edited(rows.rotations, at, (one) => ({ ...one, ...edit(one, days, rows) })),
  });
const ofHost =
  (edit: (host: Host, days: number, rows: SeasonRows) => Partial<Host>): Edit =>
  (rows, at, days) => ({
    ...rows,
    hosts: edited(rows.hosts, at, (one) => ({ ...one, ...edit(one, days, rows) })),
  });
const ofRequirement = (
  edit: (one: Requirement, days: number, rows: SeasonRows) => Partial<Requirement>,
): Edit =>
  ofHost(({ requirements }, days, rows) => ({
    requirements: edited(requirements, days + 60, (one) => ({ ...one, ...edit(one, days, rows) })),
  }));
const ofDocument =
  (edit: (document: Document, days: number, rows: SeasonRows) => Partial<Document>): Edit =>
  (rows, at, days) => ({
    ...rows,
    documents: edited(rows.documents, at, (one) => ({ ...one, ...edit(one, days, rows) })),
  });
const ofType =
  (edit: (type: DocumentType, days: number) => Partial<DocumentType>): Edit =>
  (rows, at, days) => {
    const key = oneOf(['bls', 'tb-test', 'passport', 'cv'], at);
    return {
      ...rows,
      types: rows.types.map((one) => (one.key === key ? { ...one, ...edit(one, days) } : one)),
    };
  };

const newRule = (days: number): Rule =>
  oneOf<Rule>(
    [
      clause('passport', through),
      clause('tb-test', fresh),
      clause('host-form'),
      { kind: 'any', rules: [clause('bls', through), clause('cv', { kind: 'after-arrival' })] },
      { kind: 'all', rules: [clause('bls'), clause('passport', through)] },
      { kind: 'distinct', rules: [clause('tb-test', fresh), clause('tb-test')] },
      { kind: 'document', type: 'visa', predicates: [], acceptAppliedFor: true },
    ],
    days,
  );
const conditions: readonly (Condition | undefined)[] = [
  undefined,
  { kind: 'bcg-given' },
  { kind: 'not-taught-in-english' },
  { kind: 'rotation-tag', tag: 'pain' },
  { kind: 'nationality', countries: ['TR'] },
  { kind: 'not', condition: { kind: 'electives', oneOf: ['Pain'] } },
  {
    kind: 'any-of',
    conditions: [{ kind: 'needs-visa' }, { kind: 'rotation-types', oneOf: ['icu'] }],
  },
];
const phases: readonly Phase[] = ['apply', 'after-offer', 'before-start', 'day-one'];

/** Every input of a verdict, by name. */
const edits: Readonly<Record<string, Edit>> = {
  'a rotation moves': ofRotation(({ start, end }, days) => ({
    start: addDays(start, days),
    end: addDays(end, days),
  })),
  'a rotation gets longer': ofRotation(({ start }, days) => ({
    end: addDays(start, 30 + Math.abs(days)),
  })),
  'its stage changes': ofRotation((_, days) => ({ stage: oneOf(ROTATION_STAGES, days) })),
  'its application gets a day, or none': ofRotation((_, days, { today }) => ({
    appliedOn: days < 0 ? undefined : addDays(today, days - 30),
  })),
  'its day of arrival is told, or not': ofRotation(({ start }, days) => ({
    arrivesOn: days < 0 ? undefined : addDays(start, -(days % 40)),
  })),
  'its tags change': ofRotation((_, days) => ({ tags: oneOf([[], ['pain'], ['icu']], days) })),
  'its title, elective and type change': ofRotation((_, days) => ({
    title: `Rotation ${days}`,
    elective: oneOf(['', 'Pain medicine'], days),
    type: oneOf(ROTATION_TYPES, days),
  })),
  'it goes to another host': ofRotation((_, days, rows) => ({ host: oneOf(rows.hosts, days).id })),
  'a requirement is waived, or will follow': ofRotation(({ host, exceptions }, days, rows) => {
    const rules = rows.hosts.find(({ id }) => id === host)?.requirements ?? [];
    if (rules.length === 0) return {};
    const exception: Exception = {
      requirement: oneOf(rules, days).id,
      kind: oneOf(['waived', 'will-follow'], days),
      note: oneOf(['', 'By letter'], days),
      on: rows.today,
    };
    return { exceptions: [...exceptions, exception] };
  }),
  'exceptions are taken back': ofRotation(() => ({ exceptions: [] })),
  'a rotation comes': (rows, at) => ({
    ...rows,
    rotations: [...rows.rotations, rotationAt(oneOf(rows.hosts, at))],
  }),
  'a rotation goes': (rows, at) => ({ ...rows, rotations: without(rows.rotations, at) }),
  'a document is renewed': ofDocument(({ versions }, days) => ({
    versions: versions.map((version) => ({
      ...version,
      expires: addDays(day('2027-02-10'), days),
    })),
  })),
  'a document is dated': ofDocument(({ versions }, days, { today }) => ({
    versions: versions.map((version) => ({ ...version, issued: addDays(today, days - 60) })),
  })),
  'a document is renamed': ofDocument((_, days) => ({ title: `Paper ${days}` })),
  'a document becomes one of another type': ofDocument((_, days) => ({
    type: oneOf(['bls', 'cv', 'tb-test', 'passport', 'host-form'], days),
  })),
  'a document is one host’s own, or nobody’s': ofDocument((_, days, rows) => ({
    host: days < 0 || rows.hosts.length === 0 ? undefined : oneOf(rows.hosts, days).id,
    elective: oneOf([undefined, 'Pain medicine'], days),
  })),
  'a document is only applied for': ofDocument((_, days, { today }) => ({
    versions: [],
    appliedOn: addDays(today, -Math.abs(days)),
  })),
  'a document goes': (rows, at) => ({ ...rows, documents: without(rows.documents, at) }),
  'a document comes': (rows, _, days) => ({
    ...rows,
    documents: [
      ...rows.documents,
      givenDocument(oneOf(['cv', 'bls', 'visa'], days), { issued: '2026-10-01' }),
    ],
  }),
  'a requirement goes': ofHost(({ requirements }) => ({ requirements: requirements.slice(1) })),
  'a requirement comes': ofHost(({ requirements }, days, rows) => ({
    requirements: [
      givenRequirement(newRule(days), { source: readOn(rows, -Math.abs(days)) }),
      ...requirements,
    ],
  })),
  'requirements change places': ofHost(({ requirements }) => ({
    requirements: requirements.toReversed(),
  })),
  'a requirement asks something else': ofRequirement((_, days) => ({ rule: newRule(days) })),
  'a requirement is for another step': ofRequirement((_, days) => ({
    phase: oneOf(phases, days),
  })),
  'a requirement gets a condition, or none': ofRequirement((_, days) => ({
    appliesWhen: oneOf(conditions, days),
  })),
  'a requirement is renamed': ofRequirement((_, days) => ({ title: `Item ${days}` })),
  'a requirement was read on another day': ofRequirement((_, days, rows) => ({
    source: readOn(rows, -Math.abs(days)),
  })),
  'an admission rule comes': ofHost(({ admission }, days, rows) => ({
    admission: [
      ...admission,
      { ...givenRule({ kind: 'max-weeks', weeks: 4 }), source: readOn(rows, -Math.abs(days)) },
    ],
  })),
  'the host names a day for its documents': ofHost(({ admission }, days, rows) => {
    const span = { amount: Math.abs(days), unit: 'days' } as const;
    const rules = [
      givenRule({ kind: 'due-before', what: oneOf(['All documents', 'Item'], days), span }),
      givenRule({ kind: 'lead-time', closes: span }),
    ];
    return { admission: [...admission, { ...oneOf(rules, days), source: readOn(rows, -1) }] };
  }),
  'admission rules were read on another day': ofHost(({ admission }, days, rows) => ({
    admission: admission.map((rule) => ({ ...rule, source: readOn(rows, -Math.abs(days)) })),
  })),
  'the last admission rules go': ofHost(() => ({ admission: [] })),
  'all rules go': ofHost(() => ({ requirements: [], admission: [] })),
  'a host is renamed': ofHost((_, days) => ({ name: `Host ${days}` })),
  'rules get stale sooner or later': (rows, _, days) => ({
    ...rows,
    staleAfterMonths: 1 + Math.abs(days % 30),
  }),
  'a day passes, or many': (rows, _, days) => ({ ...rows, today: addDays(rows.today, days) }),
  'the nationality changes': (rows, _, days) => ({
    ...rows,
    profile: { ...rows.profile, nationalities: oneOf([[], ['TR'], ['DE', 'TR']], days) },
  }),
  'the profile says more': (rows, at, days) => ({
    ...rows,
    profile: {
      ...rows.profile,
      bcgGiven: oneOf([undefined, true, false], days),
      taughtInEnglish: oneOf([undefined, true, false], at),
    },
  }),
  'a type holds longer by itself': ofType((_, days) => ({
    validity: {
      kind: 'after-issue',
      span: { amount: 1 + Math.abs(days), unit: 'months' },
      toEndOfMonth: days > 0,
    },
  })),
  'a type takes longer to get': ofType((_, days) => ({
    lead: { span: { amount: Math.abs(days), unit: 'days' }, why: 'The post is slow' },
  })),
  'a type is called otherwise': ofType((_, days) => ({
    title: `Paper of kind ${days}`,
    inSentence: `paper of kind ${days}`,
  })),
  'types come in another list': (rows) => ({ ...rows, types: [...rows.types] }),
  'the record proves another day': (rows, _, days) => ({
    ...rows,
    record: rows.record.map((one) => ({ ...one, on: addDays(day('2026-11-02'), days) })),
  }),
  'the record proves nothing': (rows) => ({ ...rows, record: [] }),
  'the record proves more': (rows, _, days) => ({
    ...rows,
    record: [...rows.record, givenIgra(addDays(rows.today, -30 - Math.abs(days)))],
  }),
};
export const EDITS = Object.keys(edits);

/** One of them, at a place of its list and by some days. */
export const editBy = (name: string): Edit => edits[name] ?? ((rows) => rows);
