import type { LetterStage } from '../../core/rotations/letter.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';

export const LETTER_WORDS: Readonly<Record<LetterStage, string>> = {
  'to-ask': 'To ask',
  asked: 'Asked',
  agreed: 'Agreed',
  uploaded: 'Uploaded',
  thanked: 'Thanked',
  declined: 'Would rather not',
};

/** Rotations to choose from, as "Surgical ICU, Erie Shore". */
export function rotationChoices(
  rotations: readonly Rotation[],
  hosts: readonly { readonly id: string; readonly name: string }[],
): { value: string; label: string }[] {
  const names = new Map(hosts.map(({ id, name }) => [id, name]));
  return rotations.map(({ id, title, host }) => ({
    value: id,
    label: [title, names.get(host) ?? ''].filter((part) => part !== '').join(', '),
  }));
}
