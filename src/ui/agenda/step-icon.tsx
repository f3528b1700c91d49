import {
  IconBook2,
  IconFileText,
  IconFlag,
  IconMail,
  IconMessageQuestion,
  IconSend,
  IconStairsUp,
} from '@tabler/icons-react';
import type { StepKind } from '../../core/agenda/next-step.ts';

const ICONS: Readonly<Record<StepKind, typeof IconMail>> = {
  document: IconFileText,
  question: IconMessageQuestion,
  application: IconSend,
  preparation: IconStairsUp,
  rules: IconBook2,
  letter: IconMail,
  rotation: IconFlag,
};

const WORDS: Readonly<Record<StepKind, string>> = {
  document: 'Document',
  question: 'Question to the host',
  application: 'Application',
  preparation: 'Preparation',
  rules: 'Rules of a host',
  letter: 'Letter of recommendation',
  rotation: 'End of a rotation',
};

/** What a step is about, as a small drawing with its word. */
export function StepIcon({ kind }: { readonly kind: StepKind }) {
  const Icon = ICONS[kind];
  return (
    <span title={WORDS[kind]}>
      <Icon size={16} stroke={1.6} aria-hidden />
      <span className="visually-hidden">{WORDS[kind]}: </span>
    </span>
  );
}
