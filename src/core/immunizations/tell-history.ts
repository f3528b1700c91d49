import type { Document } from '../documents/document.ts';
import { compareText } from '../shared/compare-text.ts';
import type { Day } from '../shared/day.ts';
import { idOf } from '../shared/id.ts';
import { healthPapers, IMMUNITY_TYPES } from './health-papers.ts';
import type { ImmunizationEntry, ImmunizationRecord, Vaccine } from './immunization-record.ts';
import { paperFor } from './join-papers.ts';
import type { Course } from './read-immunity-paper.ts';
import { byDay, type RecordCircumstances, soundEntries } from './record-circumstances.ts';
import type { HealthPaper } from './record-proof.ts';
import { kindOf, resultOf, type TbTest, tbTests } from './tb-test.ts';
import { tellImmunity } from './told-immunity.ts';
import { type TbSection, tbSection } from './tuberculosis-standing.ts';

/** What record and papers tell together: each thing once, whoever tells of it. */
export interface ToldHistory {
  /** By day, as if every paper had been typed into the record. */
  readonly record: ImmunizationRecord;
  /** Papers that count doses without telling each day. */
  readonly courses: readonly Course[];
  /** Papers of tests that lack what an entry has to have: the day of placing, each step of two. */
  readonly untold: readonly HealthPaper[];
}

/** The form's section: a positive test counts whoever tells of it, and however little. */
export function sectionOf({ record, untold }: ToldHistory): TbSection {
  const section = tbSection(record);
  const isTold = untold.some(({ version }) => resultOf(version) === 'positive');
  return section === 'A' && isTold ? 'B' : section;
}

/**
 * The history of one person in the record's words, for what lists it: the form's blocks, the sheet for
 * the physician, the laboratory orders. A paper whose facts say what an entry says is that entry.
 */
export function tellHistory(
  documents: readonly Document[],
  record: ImmunizationRecord,
  at: RecordCircumstances,
): ToldHistory {
  const sound = soundEntries(record, at);
  const { present: papers } = healthPapers(documents, at.today);
  const of = (types: readonly string[]) =>
    papers.filter(({ document }) => types.includes(document.type));
  const told = tellImmunity(sound, of(IMMUNITY_TYPES));
  const tests = tbTests(sound, of(['tb-test'])).filter(({ entry }) => entry === undefined);
  const fromTests = tests.map((test) => ({ test, entry: entryOfTest(test) }));
  const singles = papers.flatMap((paper) => singleOf(paper, sound));
  return {
    record: [...told.record, ...singles, ...fromTests.flatMap(({ entry }) => entry ?? [])].sort(
      byDay,
    ),
    courses: told.courses,
    untold: fromTests
      .flatMap(({ test, entry }) => (entry === undefined && !test.isVoid ? (test.paper ?? []) : []))
      .sort((a, b) => compareText(a.version.id, b.version.id)),
  };
}

function recorded({ document, version }: HealthPaper) {
  const id = idOf<'immunization'>(version.id);
  return { id, evidence: [document.id], note: '', writtenAs: '' };
}

/** Papers that each tell of one thing; one that the record knows already adds nothing. */
function singleOf(paper: HealthPaper, record: ImmunizationRecord): ImmunizationEntry[] {
  const { issued } = paper.version;
  const entry = issued === undefined ? undefined : singleEntry(paper, issued);
  if (entry === undefined) return [];
  const isKnown = record.some(
    (known) =>
      isAlike(known, entry) &&
      paperFor({ issued: known.on, evidence: known.evidence }, [paper]) !== undefined,
  );
  return isKnown ? [] : [entry];
}

const SHOTS: readonly Vaccine[] = ['tdap', 'influenza'];

function singleEntry(paper: HealthPaper, on: Day): ImmunizationEntry | undefined {
  const { type } = paper.document;
  const { facts } = paper.version;
  const vaccine = SHOTS.find((one) => one === type);
  if (vaccine !== undefined) return { ...recorded(paper), kind: 'dose', vaccine, on, product: '' };
  if (type === 'tb-symptom-review') return { ...recorded(paper), kind: 'symptom-review', on };
  if (type !== 'chest-x-ray') return undefined;
  const result = resultOf({ facts });
  // One that does not say how it came out shows no normal chest.
  if (result !== 'normal' && result !== 'abnormal') return undefined;
  return { ...recorded(paper), kind: 'chest-x-ray', on, result };
}

function isAlike(a: ImmunizationEntry, b: ImmunizationEntry): boolean {
  return a.kind === b.kind && (a.kind !== 'dose' || b.kind !== 'dose' || a.vaccine === b.vaccine);
}

/** A test as an entry; undefined where the paper does not tell all that one needs. */
function entryOfTest(test: TbTest): ImmunizationEntry | undefined {
  const { paper, issued, placed, facts, isVoid } = test;
  if (paper === undefined || issued === undefined || isVoid) return undefined;
  const told = resultOf(test);
  const country = typeof facts['country'] === 'string' ? facts['country'] : '';
  if (kindOf(facts) === 'igra') {
    const result = (['negative', 'positive', 'indeterminate'] as const).find((one) => one === told);
    return (
      result && { ...recorded(paper), kind: 'igra', on: issued, test: 'other', result, country }
    );
  }
  if (kindOf(facts) !== 'tst' || placed === undefined || placed.earliest !== placed.latest) {
    return undefined;
  }
  const result = (['negative', 'positive'] as const).find((one) => one === told);
  const mm = facts['readingMm'];
  return {
    ...recorded(paper),
    kind: 'skin-test',
    on: placed.earliest,
    readOn: issued,
    ...(typeof mm === 'number' && { mm }),
    ...(result !== undefined && { result }),
    country,
  };
}
