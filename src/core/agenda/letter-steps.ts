import type { Profile } from '../applicant/profile.ts';
import type { Host } from '../hosts/host.ts';
import { type Letter, letterStage, middleOf } from '../rotations/letter.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { addDays, type Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { workingDaysBefore } from '../shared/working-days.ts';
import { daysFrom, type NextStep } from './next-step.ts';

/** "Near the end of the rotation" (the guide). Three working days is our inference. */
const ASK_WORKING_DAYS_BEFORE_END = 3;
/** Time to answer before one asks again. Our inference. */
const ANSWER_DAYS = 14;
/** Letters are to lie there when the residency application opens; three weeks leave time to remind. Our inference. */
const UPLOAD_DAYS_BEFORE_OPENING = 21;
/** A letter needs weeks to be written; asked for later, it comes after the opening. Our inference. */
const ASK_DAYS_BEFORE_OPENING = 56;
/** Our inference. */
const THANKS_DAYS = 3;

interface LetterInput {
  readonly letters: readonly Letter[];
  readonly rotations: readonly Rotation[];
  readonly hosts: readonly Host[];
  readonly profile: Profile;
  readonly today: Day;
}

/**
 * What letters of recommendation ask for next, after the guide: tell the writer half-way through,
 * ask near the end, ask again, see that it is uploaded in time, give thanks.
 */
export function letterSteps(input: LetterInput): readonly NextStep[] {
  const byId = new Map(input.rotations.map((rotation) => [rotation.id, rotation]));
  return [
    ...input.letters.flatMap((letter) => {
      const rotation = letter.rotation === undefined ? undefined : byId.get(letter.rotation);
      return stepsOf(letter, rotation, input);
    }),
    ...input.rotations.flatMap((rotation) => findWriter(rotation, input)),
  ];
}

function stepsOf(
  letter: Letter,
  rotation: Rotation | undefined,
  { profile: { residencyOpensOn }, today }: LetterInput,
): NextStep[] {
  switch (letterStage(letter)) {
    case 'to-ask':
      return [
        ...signal(letter, rotation, today),
        ...ask(letter, rotation, residencyOpensOn, today),
      ];
    case 'asked':
      return followUp(letter, today);
    case 'agreed':
      return remind(letter, residencyOpensOn, today);
    case 'uploaded':
      return thank(letter, today);
    case 'thanked':
    case 'declined':
      return [];
  }
}

/** Near the end one asks at once. */
function signal(letter: Letter, rotation: Rotation | undefined, today: Day): NextStep[] {
  if (rotation === undefined || letter.signalledOn !== undefined) return [];
  if (rotation.stage === 'declined' || askDay(rotation) <= today) return [];
  const middle = middleOf(rotation);
  return [
    {
      ...about(letter, 'signal'),
      ...daysFrom(middle, today),
      action: 'Tell of your plans:',
      reason: `The rotation is half over on ${formatDay(middle)}. Ask how you are doing and what to improve, and say that you are applying${forSpecialty(letter)}.`,
    },
  ];
}

function askDay({ end }: Rotation): Day {
  return workingDaysBefore(end, ASK_WORKING_DAYS_BEFORE_END);
}

function ask(
  letter: Letter,
  rotation: Rotation | undefined,
  opensOn: Day | undefined,
  today: Day,
): NextStep[] {
  if (rotation?.stage === 'declined') return [];
  if (rotation !== undefined) {
    return [
      {
        ...about(letter, 'ask'),
        ...daysFrom(askDay(rotation), today),
        action: 'Ask for a strong letter:',
        reason: `The rotation ends on ${formatDay(rotation.end)}. Bring your CV, a short summary of your goals and the programs you aim for.`,
      },
    ];
  }
  if (opensOn === undefined) return [];
  return [
    {
      ...about(letter, 'ask'),
      ...daysFrom(addDays(opensOn, -ASK_DAYS_BEFORE_OPENING), today),
      action: 'Ask for a strong letter:',
      reason: `The residency application opens on ${formatDay(opensOn)}, and a letter takes weeks to be written.`,
    },
  ];
}

function followUp(letter: Letter, today: Day): NextStep[] {
  const { askedOn } = letter;
  if (askedOn === undefined) return [];
  return [
    {
      ...about(letter, 'follow-up'),
      ...daysFrom(addDays(askedOn, ANSWER_DAYS), today),
      action: 'Ask again for the letter:',
      reason: `You asked on ${formatDay(askedOn)}, and no answer is noted.`,
    },
  ];
}

function remind(letter: Letter, opensOn: Day | undefined, today: Day): NextStep[] {
  if (opensOn === undefined) return [];
  const where = letter.uploadedTo === '' ? '' : ` to ${letter.uploadedTo}`;
  return [
    {
      ...about(letter, 'upload'),
      ...daysFrom(addDays(opensOn, -UPLOAD_DAYS_BEFORE_OPENING), today),
      action: 'Remind of the letter:',
      reason: `No upload${where} is noted, and the residency application opens on ${formatDay(opensOn)}.`,
    },
  ];
}

function thank(letter: Letter, today: Day): NextStep[] {
  if (letter.uploadedOn === undefined) return [];
  return [
    {
      ...about(letter, 'thank'),
      ...daysFrom(addDays(letter.uploadedOn, THANKS_DAYS), today),
      action: 'Thank',
      reason: `The letter was uploaded on ${formatDay(letter.uploadedOn)}.`,
    },
  ];
}

/** A rotation that is on, of an applicant for residency, without any writer noted. */
function findWriter(
  rotation: Rotation,
  { letters, hosts, profile, today }: LetterInput,
): NextStep[] {
  if (profile.seeksUsResidency !== true || rotation.stage !== 'scheduled') return [];
  if (rotation.end < today || letters.some((letter) => letter.rotation === rotation.id)) return [];
  const key = `letter-writer:${rotation.id}`;
  const host = hosts.find(({ id }) => id === rotation.host);
  return [
    {
      key,
      parts: [key],
      kind: 'letter',
      ...daysFrom(middleOf(rotation), today),
      ...(rotation.start > today ? { from: rotation.start } : {}),
      action: 'Choose who could write a letter at',
      about: host?.name ?? 'the host',
      reason:
        'Think of faculty who work with you for several days, and note them under Letters: the agenda then says when to ask.',
      rotations: [rotation.id],
    },
  ];
}

function about({ id, writer, rotation }: Letter, what: string) {
  const key = `letter-${what}:${id}`;
  return {
    key,
    parts: [key],
    kind: 'letter',
    about: writer === '' ? 'the writer' : writer,
    rotations: rotation === undefined ? [] : [rotation],
    letter: id,
  } as const;
}

function forSpecialty({ specialty }: Letter): string {
  return specialty === '' ? '' : ` in ${specialty}`;
}
