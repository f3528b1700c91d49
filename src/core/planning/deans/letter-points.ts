import { fullName, type Profile } from '../../applicant/profile.ts';
import { formatDay } from '../../shared/format-day.ts';

/** One thing that hosts were seen to ask of a dean's letter (domain facts, section 1, row 2). */
export interface LetterPoint {
  readonly key: string;
  /** What the letter says, or how it is made. */
  readonly part: 'says' | 'made';
  /** As it stands on the checklist. */
  readonly text: string;
  /** Words of a host's title or prose that ask for it. */
  readonly words: RegExp;
  /** The fact of the document type that rules compare for it. */
  readonly fact?: string | undefined;
  /** The sentence of the draft; what only the school knows stands in brackets. */
  readonly draft?: ((profile: Profile) => string) | undefined;
}

const name = (profile: Profile) => fullName(profile) || '[name of the student]';
const school = (profile: Profile) => profile.school || '[name of the school]';

/** In the order of the draft. */
export const LETTER_POINTS: readonly LetterPoint[] = [
  {
    key: 'good-standing',
    part: 'says',
    text: 'Good standing',
    words: /good standing/i,
    draft: (profile) =>
      `${name(profile)} is a student of ${school(profile)} in good academic standing.`,
  },
  {
    key: 'full-time',
    part: 'says',
    text: 'Full-time student',
    words: /full[- ]time/i,
    draft: () => 'The student is enrolled full time.',
  },
  {
    key: 'final-year',
    part: 'says',
    text: 'Final year at the time of the elective',
    words: /final[- ]year/i,
    fact: 'finalYear',
    draft: () => 'The student will be in the final year of studies at the time of the elective.',
  },
  {
    key: 'graduation',
    part: 'says',
    text: 'Expected day of graduation',
    words: /graduat/i,
    draft: ({ graduationDay }) =>
      `Graduation is expected on ${graduationDay === undefined ? '[day]' : formatDay(graduationDay)}.`,
  },
  {
    key: 'clerkships',
    part: 'says',
    text: 'Core clerkships done, each with the day on which it ended',
    words: /clerkship|cores? done/i,
    draft: ({ coresDone }) =>
      `The student has completed these core clerkships: ${
        coresDone.length === 0
          ? '[clerkship, day of completion]'
          : coresDone.map((core) => `${core} [day of completion]`).join('; ')
      }.`,
  },
  {
    key: 'class-rank',
    part: 'says',
    text: 'Class rank, or that the school gives none',
    words: /\brank/i,
    fact: 'classRank',
    draft: () => '[The class rank is ... of .... / The school does not rank its students.]',
  },
  {
    key: 'permission',
    part: 'says',
    text: 'Permission of the school to take electives elsewhere',
    words: /permission|permits?\b|approv/i,
    draft: () => 'The school permits the student to take electives at other institutions.',
  },
  {
    key: 'english',
    part: 'says',
    text: 'Teaching in English',
    words: /teaching is in english|taught in english/i,
    draft: ({ taughtInEnglish }) =>
      taughtInEnglish === false ? '' : 'The language of teaching is English.',
  },
  {
    key: 'letterhead',
    part: 'made',
    text: 'On the school’s letterhead',
    words: /letterhead/i,
  },
  {
    key: 'original',
    part: 'made',
    text: 'With original seal and original signature',
    words: /\bseal|original signature|\bstamp/i,
    fact: 'original',
  },
  {
    key: 'e-mail',
    part: 'made',
    text: 'With the dean’s e-mail address',
    words: /e-?mail/i,
    draft: () => 'E-mail: [the dean’s own address]',
  },
];
