import type { Profile } from '../../applicant/profile.ts';
import { fillIn } from '../../applicant/profile-labels.ts';
import { listProblems } from '../../shared/field-problem.ts';
import { containsWords } from '../../shared/fold-words.ts';
import { listWords } from '../describe-words.ts';
import { type Answer, answerOf } from './answer.ts';
import type { ConditionKind } from './condition-kind.ts';

/** Taught in one of these languages; with "not" around it, in another language. */
export interface TaughtIn {
  readonly kind: 'taught-in';
  /** English names: "English", "Spanish". */
  readonly languages: readonly string[];
}

export const taughtIn: ConditionKind<TaughtIn> = {
  answer,
  say: ({ languages }, holds) =>
    `you are ${holds ? '' : 'not '}taught in ${listWords(languages, 'or')}`,
  settle: () => fillIn('teachingLanguages'),
  problems: ({ languages }) =>
    listProblems(languages, 'languages', 'Name at least one language, such as English.'),
};

function answer({ languages }: TaughtIn, { profile }: { readonly profile: Profile }): Answer {
  const { teachingLanguages, taughtInEnglish } = profile;
  const asksEnglish = languages.some((name) => containsWords(name, 'English'));
  if (asksEnglish && taughtInEnglish === true) return 'yes';
  if (teachingLanguages.length > 0)
    return answerOf(
      languages.some((name) => teachingLanguages.some((taught) => containsWords(taught, name))),
    );
  const isOnlyEnglish = asksEnglish && languages.length === 1;
  return isOnlyEnglish ? answerOf(taughtInEnglish) : 'unknown';
}
