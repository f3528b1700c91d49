import type { Command } from './command.ts';

/**
 * The commands that hold every word typed, each as the beginning of one of theirs, whatever the order,
 * capitals and accents. Those whose name holds them all stand before those that are found by what stands
 * beside it, and `isLast` behind both; else the order stays.
 */
export function findCommands<C extends Pick<Command, 'label' | 'description' | 'words' | 'isLast'>>(
  typed: string,
  commands: readonly C[],
): readonly C[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return commands;
  const holds = (text: string) => {
    const there = wordsOf(text);
    return wanted.every((word) => there.some((one) => one.startsWith(word)));
  };
  const found = commands.filter(({ label, description = '', words = '' }) =>
    holds(`${label} ${description} ${words}`),
  );
  const place = ({ label, isLast }: C) => (isLast === true ? 2 : holds(label) ? 0 : 1);
  return found.toSorted((a, b) => place(a) - place(b));
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
