/**
 * A word that no option of its fact stands for, kept as it was typed. It equals only itself; whoever
 * typed it said so.
 */
export interface AsTyped {
  readonly asTyped: string;
}

/** The value of an option, or a word kept as typed. */
export type FactWord = string | AsTyped;

/** What a fact says on one paper: a number in the field's unit, a word, several words, or a tick. */
export type FactValue = number | boolean | FactWord | readonly FactWord[];

export function isAsTyped(value: unknown): value is AsTyped {
  return typeof value === 'object' && value !== null && 'asTyped' in value;
}

/** A word as it is shown, in whichever way it is kept. */
export function wordText(word: FactWord): string {
  return isAsTyped(word) ? word.asTyped : word;
}

/** The words of a fact; of a number or a tick none. */
export function wordsOf(value: FactValue | undefined): readonly FactWord[] {
  if (typeof value === 'string' || isAsTyped(value)) return [value];
  return typeof value === 'object' ? value : [];
}
