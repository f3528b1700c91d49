import { compareText } from '../shared/compare-text.ts';
import { daysBetween } from '../shared/day.ts';
import type { HealthPaper, HealthProof, RecordProof } from './record-proof.ts';

/** A laboratory report carries its own day, some days after the drawing (our inference). */
export const REPORT_DAYS = 14;

/**
 * Something that lies in the vault as a paper and stands in the record as well is one thing, not two: a
 * host that wants two would else be content with one. The paper then says what the record knows of it,
 * keeping what was typed in on the paper itself, and the proof stands no more on its own.
 */
export function joinPapers(
  papers: readonly HealthPaper[],
  proofs: readonly RecordProof[],
): HealthProof[] {
  const said = new Map<HealthPaper, RecordProof>();
  const left = proofs.filter((proof) => {
    const free = papers.filter((paper) => !said.has(paper) && paper.document.type === proof.type);
    const paper = paperFor(proof, free);
    if (paper !== undefined) said.set(paper, proof);
    return paper === undefined;
  });
  return [...papers.map((paper) => ofPaper(paper, said.get(paper)?.facts)), ...left.map(ofRecord)];
}

/** What a paper says, with what is known of it from elsewhere. */
export function ofPaper(paper: HealthPaper, known: HealthProof['facts'] = {}): HealthProof {
  const { issued, expires, facts } = paper.version;
  const { type } = paper.document;
  return { type, issued, expires, facts: { ...known, ...facts }, papers: [paper] };
}

/** What no paper of its type says. */
export function ofRecord(record: RecordProof): HealthProof {
  const { type, issued, facts } = record;
  return { type, issued, facts, papers: [], record };
}

/**
 * The paper that tells of the same thing: of its day, or named as its evidence and dated within two
 * weeks of it.
 */
export function paperFor(
  { issued, evidence }: Pick<RecordProof, 'issued' | 'evidence'>,
  papers: readonly HealthPaper[],
): HealthPaper | undefined {
  const apart = ({ version }: HealthPaper) =>
    issued === undefined || version.issued === undefined
      ? Number.POSITIVE_INFINITY
      : Math.abs(daysBetween(issued, version.issued));
  return papers
    .filter((paper) => {
      const days = apart(paper);
      return days === 0 || (evidence.includes(paper.document.id) && days <= REPORT_DAYS);
    })
    .sort((a, b) => apart(a) - apart(b) || compareText(a.version.id, b.version.id))[0];
}
