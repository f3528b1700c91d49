import type { NextStep } from '../../core/agenda/next-step.ts';
import type { Letter } from '../../core/rotations/letter.ts';
import { client } from '../data/client.ts';
import { useAgenda } from '../data/use-agenda.ts';
import { useRead } from '../data/use-read.ts';
import { rotationChoices } from './letter-words.ts';

/** A letter with what its row shows. */
export interface LetterRow {
  readonly letter: Letter;
  /** "Surgical ICU, Erie Shore"; empty for a writer from home. */
  readonly place: string;
  /** What is to be done about it, soonest first. */
  readonly steps: readonly NextStep[];
}

/** All letters by writer; absent until everything has been read. */
export function useLetters() {
  const letters = useRead(['letters'], () => client.letters.list());
  const rotations = useRead(['rotations'], () => client.rotations.list());
  const hosts = useRead(['hosts'], () => client.hosts.list());
  const agenda = useAgenda();
  const fault = letters.fault ?? rotations.fault ?? hosts.fault ?? agenda.fault;
  if (!letters.data || !rotations.data || !hosts.data || !agenda.data)
    return { rows: undefined, choices: [], fault };
  const choices = rotationChoices(rotations.data, hosts.data);
  const { open } = agenda.data;
  const rows: LetterRow[] = letters.data.map((letter) => ({
    letter,
    place: choices.find(({ value }) => value === letter.rotation)?.label ?? '',
    steps: open.filter((step) => step.letter === letter.id),
  }));
  return { rows, choices, fault };
}
