import { describeAdmission } from '../admission/describe-admission.ts';
import type { DocumentType, Source } from '../documents/document-type.ts';
import { describeRule } from '../requirements/describe-rule.ts';
import { canonicalText } from '../shared/canonical-text.ts';
import { formatDay } from '../shared/format-day.ts';
import { keysOf } from '../shared/keys-of.ts';
import type { HostPack } from './host.ts';
import { pairAdmission, pairRequirements } from './pair-rules.ts';
import { PLATFORM_WORDS } from './platform-words.ts';
import { sayPaperOrder } from './say-paper-order.ts';

/** One thing that stands differently on the two sides; empty where a side says nothing. */
export interface FactChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/**
 * - added, removed: only on one side.
 * - changed: the rule, its title, its step, its condition or its note.
 * - read-again: the same rule, of another page or day.
 */
export interface RuleChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'read-again';
  /** As on a checklist; empty for an admission rule, whose sentence says it all. */
  readonly title: string;
  /** The whole rule in plain English, on each side that has it. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** Title, note, page and day, where they differ. */
  readonly details: readonly FactChange[];
}

export interface PackComparison {
  /** One sentence: "2 rules changed, 1 was added." */
  readonly says: string;
  /** The host's place, platform, contact, largest packet, page. */
  readonly facts: readonly FactChange[];
  /** In the order of the new side, then what is gone. */
  readonly requirements: readonly RuleChange[];
  readonly admission: readonly RuleChange[];
  /** The rules that both have come in another order; checklist and packet follow it. */
  readonly reordered: boolean;
}

/** An older and a newer version of one pack, or two hosts. */
type ComparedSides = 'versions' | 'hosts';

type PackRequirement = HostPack['requirements'][number];
type PackAdmission = NonNullable<HostPack['admission']>[number];

/**
 * Two versions of a host's pack, or two hosts, set against each other in sentences. Rules are found
 * again by title, then by likeness (`pairRequirements`), so the order of either side changes nothing
 * but `reordered`. `types` adds the user's own document types to the catalogue; `sides` only words the
 * summary.
 */
export function comparePacks(
  before: HostPack,
  after: HostPack,
  types?: readonly DocumentType[],
  sides: ComparedSides = 'versions',
): PackComparison {
  const say = (requirement: PackRequirement) => describeRule(requirement, types);
  const rules = pairRequirements(before.requirements, after.requirements);
  const requirements = [
    ...after.requirements.flatMap((b) => {
      const pair = rules.pairs.find((candidate) => candidate.after === b);
      if (pair === undefined) return [added(b.title, say(b))];
      return changed(
        b.title,
        [say(pair.before), say(b)],
        requirementDetails(pair.before, b),
        differs(ruleParts(pair.before), ruleParts(b)),
      );
    }),
    ...rules.removed.map((a) => removed(a.title, say(a))),
  ];
  const admission = compareAdmission(before.admission ?? [], after.admission ?? []);
  const facts = hostFacts(before, after, types);
  const reordered = isReordered(
    rules.pairs.map((pair) => before.requirements.indexOf(pair.before)),
  );
  return {
    says: summarize([...requirements, ...admission], facts.length > 0 || reordered, sides),
    facts,
    requirements,
    admission,
    reordered,
  };
}

function compareAdmission(
  before: readonly PackAdmission[],
  after: readonly PackAdmission[],
): RuleChange[] {
  const rules = pairAdmission(before, after);
  return [
    ...after.flatMap((b) => {
      const pair = rules.pairs.find((candidate) => candidate.after === b);
      if (pair === undefined) return [added('', describeAdmission(b))];
      const isOther = differs(admissionParts(pair.before), admissionParts(b));
      const details = commonDetails(pair.before, b);
      return changed('', [describeAdmission(pair.before), describeAdmission(b)], details, isOther);
    }),
    ...rules.removed.map((a) => removed('', describeAdmission(a))),
  ];
}

function added(title: string, after: string): RuleChange {
  return { kind: 'added', title, after, details: [] };
}

function removed(title: string, before: string): RuleChange {
  return { kind: 'removed', title, before, details: [] };
}

const SOURCE_LABELS: readonly string[] = ['Page', 'Address', 'Read on'];

function changed(
  title: string,
  [before, after]: readonly [string, string],
  details: readonly FactChange[],
  isOther: boolean,
): RuleChange[] {
  if (!isOther && details.length === 0) return [];
  const onlySource = !isOther && details.every(({ label }) => SOURCE_LABELS.includes(label));
  return [{ kind: onlySource ? 'read-again' : 'changed', title, before, after, details }];
}

function ruleParts({ rule, phase, appliesWhen }: PackRequirement): unknown {
  return { rule, phase, appliesWhen };
}

function admissionParts({ demand, electives, appliesWhen }: PackAdmission): unknown {
  return { demand, electives, appliesWhen };
}

function requirementDetails(a: PackRequirement, b: PackRequirement): FactChange[] {
  return [...factChange('Title', a.title, b.title), ...commonDetails(a, b)];
}

function commonDetails(
  a: { readonly note: string; readonly source: Source },
  b: { readonly note: string; readonly source: Source },
): FactChange[] {
  return [...factChange('Note', a.note, b.note), ...sourceChanges(a.source, b.source)];
}

function sourceChanges(a: Source, b: Source): FactChange[] {
  return [
    ...factChange('Page', a.label, b.label),
    ...factChange('Address', a.url, b.url),
    ...factChange('Read on', formatDay(a.readOn), formatDay(b.readOn)),
  ];
}

function hostFacts(a: HostPack, b: HostPack, types?: readonly DocumentType[]): FactChange[] {
  const place = ({ city, state }: HostPack) =>
    [city, state].filter((part) => part !== '').join(', ');
  return [
    ...factChange('Name', a.name, b.name),
    ...factChange('Place', place(a), place(b)),
    ...factChange('Applications go by', PLATFORM_WORDS[a.platform], PLATFORM_WORDS[b.platform]),
    ...factChange('Contact', a.contact ?? '', b.contact ?? ''),
    ...factChange('Largest packet', megabytes(a), megabytes(b)),
    ...factChange(
      'Order of papers',
      sayPaperOrder(a.paperOrder, types),
      sayPaperOrder(b.paperOrder, types),
    ),
    ...sourceChanges(a.source, b.source),
  ];
}

function megabytes({ maxPacketBytes }: HostPack): string {
  return maxPacketBytes === undefined ? '' : `${maxPacketBytes / 1_000_000} MB`;
}

function factChange(label: string, before: string, after: string): FactChange[] {
  return before === after ? [] : [{ label, before, after }];
}

function differs(a: unknown, b: unknown): boolean {
  return canonicalText(a) !== canonicalText(b);
}

function isReordered(places: readonly number[]): boolean {
  return places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
}

const SAID: Readonly<Record<ComparedSides, Readonly<Record<RuleChange['kind'], string>>>> = {
  versions: {
    changed: 'changed',
    added: 'added',
    removed: 'gone',
    'read-again': 'only read again',
  },
  hosts: {
    changed: 'asked differently',
    added: 'asked only there',
    removed: 'asked only here',
    'read-again': 'asked alike',
  },
};

function summarize(
  changes: readonly RuleChange[],
  restDiffers: boolean,
  sides: ComparedSides,
): string {
  const kinds = keysOf(SAID[sides]);
  const parts = kinds.flatMap((kind) => {
    const word = SAID[sides][kind];
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [{ count, word }];
  });
  const [first, ...rest] = parts;
  if (first === undefined)
    return restDiffers ? 'The rules are the same; the rest differs.' : 'Both say the same.';
  const noun = first.count === 1 ? 'rule' : 'rules';
  const words = [
    `${first.count} ${noun} ${first.word}`,
    ...rest.map(({ count, word }) => `${count} ${word}`),
  ];
  return `${words.join(', ')}.`;
}
