import type { DocumentFacts } from '../../documents/document.ts';
import type { DocumentType } from '../../documents/document-type.ts';
import type { FactValue } from '../../documents/fact-value.ts';
import { checkFact } from '../../requirements/check-demand.ts';
import type { Demand } from '../../requirements/demand.ts';
import { plainWord } from '../../requirements/plain-word.ts';
import type { WantedFact } from '../../requirements/predicates/predicate-kind.ts';
import { wantedFact } from '../../requirements/predicates/wanted-fact.ts';

/** More combinations than this of makes, kinds and countries are not looked at. */
export const MOST_FACT_CHOICES = 64;

/** True when a document that states these facts satisfies what the demand asks beside its days. */
export function factsSatisfy(demand: Demand, facts: DocumentFacts): boolean {
  const wanted = wantedFact(demand.predicate);
  // What is only to be dated from, whoever makes the paper sees to.
  if (wanted !== undefined && !asksValue(wanted)) return true;
  return checkFact(demand, { facts }) === undefined;
}

function asksValue({ key: _, ...asked }: WantedFact): boolean {
  return Object.values(asked).some((one) => one !== undefined);
}

/**
 * What new documents of a type could state, so that between them every demand can be satisfied: of
 * numbers the greatest that anyone asks, of words each that someone names, one that nobody does,
 * and of lists all.
 */
export function factChoices(demands: readonly Demand[], type: DocumentType): DocumentFacts[] {
  const asked = new Map<string, WantedFact[]>();
  for (const { predicate } of demands) {
    const wanted = wantedFact(predicate);
    if (wanted !== undefined && asksValue(wanted))
      asked.set(wanted.key, [...(asked.get(wanted.key) ?? []), wanted]);
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

function valuesOf(key: string, wanted: readonly WantedFact[], type: DocumentType): FactValue[] {
  const numbers = wanted.flatMap(({ least }) => least ?? []);
  const words = wanted.flatMap(({ oneOf }) => oneOf ?? []);
  const refused = wanted.flatMap(({ noneOf }) => noneOf ?? []);
  const yesNo = type.facts.find((field) => field.key === key)?.kind === 'yes-no';
  const all = unique(wanted.flatMap(({ allOf }) => allOf ?? []));
  const values: FactValue[] = [
    ...(all.length > 0 ? [all] : []),
    ...(numbers.length > 0 ? [Math.max(...numbers)] : []),
    ...(yesNo ? [true, false] : unique(words)),
    ...(refused.length > 0 && !yesNo ? [unnamed(refused)] : []),
  ];
  return values.length === 0 ? [''] : values;
}

/** Words compare without regard to case. */
function unique(words: readonly string[]): string[] {
  const seen = new Map(words.map((word) => [plainWord(word), word]));
  return [...seen.values()].sort();
}

/** A word that is none of those refused. */
function unnamed(refused: readonly string[]): string {
  const taken = new Set(refused.map((word) => plainWord(word)));
  let word = 'other';
  while (taken.has(word)) word = `${word} one`;
  return word;
}
