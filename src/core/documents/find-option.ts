import { foldLetters } from '../shared/fold-letters.ts';
import type { FactOption } from './document-type.ts';

/**
 * The option that a word stands for: its value, its label or one of its synonyms, whatever the
 * capitals, accents, spaces and hyphens. "TST/PPD" and "IGRA (QuantiFERON)" say one thing in two words,
 * so every part has to stand for the same option.
 */
export function findOption(options: readonly FactOption[], typed: string): FactOption | undefined {
  const whole = named(options, typed);
  if (whole !== undefined) return whole;
  const parts = typed.split(/[()/[\]]| or /i).filter((part) => foldLetters(part) !== '');
  const [first, ...others] = parts.map((part) => named(options, part));
  return parts.length > 1 && others.every((other) => other === first) ? first : undefined;
}

function named(options: readonly FactOption[], typed: string): FactOption | undefined {
  const wanted = foldLetters(typed);
  if (wanted === '') return undefined;
  return options.find((option) => namesOf(option).some((name) => foldLetters(name) === wanted));
}

/** Everything that an option is called. */
export function namesOf({ value, label, synonyms = [] }: FactOption): readonly string[] {
  return label === undefined ? [value, ...synonyms] : [value, label, ...synonyms];
}
