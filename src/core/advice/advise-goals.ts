import { sayInProfile } from '../applicant/profile-labels.ts';
import type { RotationType } from '../requirements/rotation-type.ts';
import { nameRotation } from '../rotations/name-rotation.ts';
import { containsWords } from '../shared/fold-words.ts';
import { type AdviceDraft, type AdviceLine, GUIDE, type SeasonPlan } from './advice.ts';
import { leavesTimeForLetter } from './advise-months.ts';

const FEWEST = 2;
const MOST = 3;

/** Words of a goal that tell which type of rotation serves it [own inference]. */
const WORDS: readonly (readonly [RegExp, readonly RotationType[]])[] = [
  [/\bicu\b|intensive|critical care/i, ['icu']],
  [/\bpain\b/i, ['pain']],
  [/perioperative|pre-?op/i, ['perioperative']],
  [/operating (room|theat)|\bOR\b|an(a)?esth/, ['core-anesthesiology']],
  [/hands-on|clinical|experience/i, ['core-anesthesiology', 'icu', 'pain', 'perioperative']],
];
const LETTER = /letter|recommendation|\blor\b/i;

/** The two or three goals of the season, and which rotations serve each. */
export function adviseGoals(plan: SeasonPlan): AdviceDraft {
  const { goals } = plan.profile;
  const base = {
    topic: 'goals',
    source: GUIDE,
    reason:
      'Two or three goals written down are the filter for where and how many. Which rotation serves which goal is our reading of its words, and may err.',
  } as const;
  if (goals.length === 0)
    return { ...base, stance: 'unclear', stands: '', do: sayInProfile('goals'), lines: [] };
  const lines = goals.map((goal) => judgeGoal(goal, plan));
  if (goals.length < FEWEST || goals.length > MOST)
    return {
      ...base,
      stance: 'consider',
      stands:
        goals.length < FEWEST
          ? 'One goal alone is no filter'
          : `${goals.length} goals filter nothing out`,
      do: goals.length < FEWEST ? 'Write down a second one' : 'Keep two or three of them',
      lines,
    };
  const uncovered = lines.filter(({ stance }) => stance === 'consider').length;
  const open = lines.some(({ stance }) => stance === 'unclear');
  if (uncovered > 0)
    return {
      ...base,
      stance: 'consider',
      stands: `${uncovered === 1 ? 'One goal has' : `${uncovered} goals have`} no rotation yet`,
      do: `Look for one that serves ${uncovered === 1 ? 'it' : 'them'}`,
      lines,
    };
  return open
    ? {
        ...base,
        stance: 'unclear',
        stands: 'Whether every goal is served cannot be read from its words',
        do: '',
        lines,
      }
    : {
        ...base,
        stance: 'fits',
        stands: 'Every goal has a rotation that serves it',
        do: '',
        lines,
      };
}

function judgeGoal(goal: string, { profile, rotations, hosts }: SeasonPlan): AdviceLine {
  const { residencyOpensOn: opensOn } = profile;
  const named = rotations.filter((rotation) => {
    const host = hosts.find(({ id }) => id === rotation.host);
    return host !== undefined && containsWords(goal, host.name);
  });
  const types = WORDS.find(([pattern]) => pattern.test(goal))?.[1];
  const serving =
    named.length > 0
      ? named
      : LETTER.test(goal)
        ? rotations.filter((each) => opensOn === undefined || leavesTimeForLetter(each, opensOn))
        : types === undefined
          ? undefined
          : rotations.filter(({ type }) => types.includes(type));
  if (serving === undefined)
    return { about: goal, stance: 'unclear', says: 'Its words name no kind of rotation' };
  const [first] = serving;
  if (first === undefined)
    return { about: goal, stance: 'consider', says: 'No rotation serves it' };
  const more = serving.length - 1;
  return {
    about: goal,
    stance: 'fits',
    says: `${nameRotation(first, hosts)}${more === 0 ? '' : ` and ${more} more`}`,
  };
}
