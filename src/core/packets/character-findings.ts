import { chooseDocuments, verdictsInHostOrder } from './choose-documents.ts';
import { coverFacts } from './cover-facts.ts';
import { describeUncovered, findUncovered } from './find-uncovered.ts';
import type { Finding } from './packet.ts';
import type { PlanInput } from './plan-input.ts';
import { tidyText } from './tidy-text.ts';

interface Printed {
  readonly text: string;
  /** Where it comes from, as the end of "in ...". */
  readonly place: string;
  readonly document?: Finding['document'];
}

/** One `character-not-covered` for every text of the packet's own pages that cannot be printed right. */
export function characterFindings(input: PlanInput): Finding[] {
  return printedTexts(input).flatMap(({ text, place, document }) => {
    const uncovered = findUncovered(tidyText(text), input.font);
    if (uncovered === undefined) return [];
    const message = describeUncovered(uncovered, place);
    return [{ severity: 'error', code: 'character-not-covered', message, document } as const];
  });
}

function printedTexts(input: PlanInput): Printed[] {
  const facts = coverFacts(input);
  const labels: Printed[] = [...facts.rotation, ...facts.applicant].map(({ label, value }) => ({
    text: value,
    place: `"${label}" on the cover`,
  }));
  const titles: Printed[] = chooseDocuments(input).map(({ document }) => ({
    text: document.title,
    place: `the title of the document "${document.title}"`,
    document: document.id,
  }));
  const rows: Printed[] = verdictsInHostOrder(input).map((verdict) => ({
    text: `${verdict.title} ${verdict.reason} ${verdict.remedy}`,
    place: `the requirement "${verdict.title}"`,
  }));
  const found = [{ text: facts.name, place: 'your name' }, ...labels, ...titles, ...rows];
  return found;
}
