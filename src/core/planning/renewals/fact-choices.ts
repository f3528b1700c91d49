import type { DocumentFacts } from '../../documents/document.ts';
import type { DocumentType } from '../../documents/document-type.ts';
import { checkDemand } from '../../requirements/check-demand.ts';
import type { Demand } from '../../requirements/demand.ts';
import type { Predicate } from '../../requirements/requirement.ts';

type Fact = number | string | boolean;

/** More combinations than this of makes, kinds and countries are not looked at. */
export const MOST_FACT_CHOICES = 64;

/** True when a document that states these facts satisfies what the demand asks beside its days. */
export function factsSatisfy({ predicate }: Demand, type: string, facts: DocumentFacts): boolean {
  // Without limits of days only the value is left to be checked.
  return (
    checkDemand({ predicate, needsIssued: false }, { type, papers: [] }, { facts }) === undefined
  );
}

/**
 * What new documents of a type could state, so that between them every demand can be satisfied: of
 * numbers the greatest that anyone asks, of words each that someone names, and one that nobody does.
 */
export function factChoices(demands: readonly Demand[], type: DocumentType): DocumentFacts[] {
  const asked = new Map<string, Predicate[]>();
  for (const { predicate } of demands) {
    const key = factOf(predicate);
    if (key !== undefined) asked.set(key, [...(asked.get(key) ?? []), predicate]);
  }
  return [...asked.keys()]
    .sort()
    .reduce<DocumentFacts[]>(
      (choices, key) =>
        choices
          .flatMap((facts) =>
            valuesOf(key, asked.get(key) ?? [], type).map((value) => ({ ...facts, [key]: value })),
          )
          .slice(0, MOST_FACT_CHOICES),
      [{}],
    );
}

function factOf(predicate: Predicate): string | undefined {
  switch (predicate.kind) {
    case 'at-least':
    case 'attribute':
      return predicate.fact;
    case 'issued-in':
      return 'country';
    default:
      return undefined;
  }
}

function valuesOf(key: string, predicates: readonly Predicate[], type: DocumentType): Fact[] {
  const numbers = predicates.flatMap((one) => (one.kind === 'at-least' ? [one.value] : []));
  const words = predicates.flatMap((one) => {
    if (one.kind === 'issued-in') return one.countries;
    return one.kind === 'attribute' ? (one.oneOf ?? []) : [];
  });
  const refused = predicates.flatMap((one) => (one.kind === 'attribute' ? (one.noneOf ?? []) : []));
  const yesNo = type.facts.find((field) => field.key === key)?.kind === 'yes-no';
  const values: Fact[] = [
    ...(numbers.length > 0 ? [Math.max(...numbers)] : []),
    ...(yesNo ? [true, false] : unique(words)),
    ...(refused.length > 0 && !yesNo ? [unnamed(refused)] : []),
  ];
  return values.length === 0 ? [''] : values;
}

/** Words compare without regard to case. */
function unique(words: readonly string[]): string[] {
  const seen = new Map(words.map((word) => [word.trim().toLowerCase(), word]));
  return [...seen.values()].sort();
}

/** A word that is none of those refused. */
function unnamed(refused: readonly string[]): string {
  const taken = new Set(refused.map((word) => word.trim().toLowerCase()));
  let word = 'other';
  while (taken.has(word)) word = `${word} one`;
  return word;
}
