import type { Document } from '../documents/document.ts';
import { findOption } from '../documents/find-option.ts';
import { EVIDENCE } from '../documents/options/immunity-options.ts';
import { healthPapers, IMMUNITY_TYPES, SINGLE_TYPES } from './health-papers.ts';
import type { ImmunizationRecord } from './immunization-record.ts';
import { joinPapers, ofPaper, ofRecord } from './join-papers.ts';
import { proveInfluenza, proveTetanus } from './prove-doses.ts';
import { proveImmunity } from './prove-immunity.ts';
import { proveTbFollowUp, proveTbTests } from './prove-tuberculosis.ts';
import { type RecordCircumstances, soundEntries } from './record-circumstances.ts';
import type { HealthProof, RecordProof } from './record-proof.ts';
import { giveKeys } from './record-proof-draft.ts';
import { tellImmunity } from './told-immunity.ts';

/** A disease had or a declination counts where a host names it, and shows no immunity elsewhere. */
function withoutImmunity(proof: HealthProof): HealthProof {
  const { evidence } = proof.facts;
  const option = typeof evidence === 'string' ? findOption(EVIDENCE, evidence) : undefined;
  return option?.circumstance === true
    ? { ...proof, facts: { ...proof.facts, immune: false } }
    : proof;
}

/** True for immunity, which one thing may prove in several ways. */
export function isImmunityProof({ type }: Pick<HealthProof, 'type'>): boolean {
  return IMMUNITY_TYPES.includes(type);
}

/**
 * What papers and immunization record prove together, in the words of the catalogue's document types
 * and of the facts that host rules ask for: one normal form, so that the same history has the same
 * verdicts in whatever form it was written down.
 *
 * What `validateRecord` finds wrong proves nothing: a dose given too early is not counted, a skin test
 * that nobody read in time is no test, and of two antibody tests the newest speaks. The signed form
 * itself is a paper and never proven here. The order of rows does not matter. With a birthday, MMR
 * doses before the first one do not count; with today, what rests on something still to come is dated
 * by its day, so that rules do not take it.
 */
export function proveHealth(
  documents: readonly Document[],
  record: ImmunizationRecord,
  at: RecordCircumstances = {},
): readonly HealthProof[] {
  const sound = soundEntries(record, at);
  const { present, ahead } = healthPapers(documents, at.today);
  const of = (types: readonly string[]) =>
    present.filter(({ document }) => types.includes(document.type));
  const told = tellImmunity(sound, of(IMMUNITY_TYPES));
  const immunity = proveImmunity(told, at);
  const byRecord = immunity.filter(isByRecordAlone).flatMap(({ record: said }) => said ?? []);
  return giveKeys([
    ...immunity.filter((proof) => !isByRecordAlone(proof)),
    ...joinPapers(told.silent, byRecord).map(withoutImmunity),
    ...joinPapers(of(SINGLE_TYPES), proveSingle(sound)),
    ...proveTbTests(sound, of(['tb-test'])),
    ...ahead.map((paper) => ofPaper(paper)),
    ...proveAhead(record, at),
  ]);
}

function proveSingle(sound: ImmunizationRecord): RecordProof[] {
  return [...proveTetanus(sound), ...proveInfluenza(sound), ...proveTbFollowUp(sound)];
}

/**
 * What the record would prove by what is still to come: dated by a day ahead, which keeps it from
 * counting, and tells the person why.
 */
function proveAhead(
  record: ImmunizationRecord,
  { today, ...at }: RecordCircumstances,
): HealthProof[] {
  if (today === undefined || record.every(({ on }) => on <= today)) return [];
  const all = soundEntries(record, at);
  const proofs = [
    ...proveImmunity(tellImmunity(all, []), at),
    ...proveSingle(all).map(ofRecord),
    ...proveTbTests(all, []),
  ];
  return proofs.filter(({ issued }) => issued !== undefined && issued > today);
}

function isByRecordAlone({ record, papers }: HealthProof): boolean {
  return record !== undefined && papers.length === 0;
}
