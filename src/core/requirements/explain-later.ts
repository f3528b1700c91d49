import type { Day } from '../shared/day.ts';
import { withArticle } from '../shared/with-article.ts';
import type { ClauseStanding } from './clause-standing.ts';
import { lowerTitle } from './describe-type.ts';
import { describeWindow, joinAlike } from './describe-words.ts';
import { outcomeWords, undatedPhrases } from './explain-demands.ts';
import { typeInShort } from './explain-shortfall.ts';
import { type RemedyGround, untilWords, whyThen } from './explain-until.ts';
import { withAside } from './noun.ts';
import type { Remedy } from './remedy.ts';
import { sentence } from './sentence.ts';

/** What to do about a clause for which it is too early: what to get, and between which days. */
export function explainLater(
  standing: ClauseStanding,
  by: Day | undefined,
  ground: RemedyGround,
): Remedy {
  const { fresh, type, entry, shortfalls } = standing;
  const when = laterWords(fresh?.from, by, standing, ground);
  const name = withArticle(lowerTitle(type));
  const asked = joinAlike(undatedPhrases(standing));
  const thing = withAside(when === '' ? name : `${name} ${when}`, asked);
  const outcome = outcomeWords(standing);
  const wants = outcome === '' ? [] : [sentence(`the host wants it ${outcome}`)];
  const isOpen = entry !== undefined && shortfalls.some(({ why }) => why.startsWith('no-'));
  const open = isOpen ? [sentence(`if the one you have may fit, ${typeInShort(standing)}`)] : [];
  return {
    sentences: [sentence(`get ${thing.words}`), ...wants, ...open],
    get: outcome === '' && !isOpen ? { thing, asked: [], until: '' } : undefined,
    isClosed: false,
    toGet: [standing],
  };
}

/** "between 4 Mar 2027 and 2 May 2027", "on or after 4 Mar 2027 and before you apply". */
function laterWords(
  from: Day | undefined,
  by: Day | undefined,
  { type }: ClauseStanding,
  ground: RemedyGround,
): string {
  if (from === undefined) return untilWords(by, type, ground);
  const last = by !== undefined && by >= from ? by : undefined;
  // Without a day of application the first day of the rotation is no deadline that anyone set.
  const limits =
    last !== undefined && (ground.step === 'dated' || last < ground.circumstances.days.start);
  const window = limits
    ? `${describeWindow(from, last)}${whyThen(last, type)}`
    : describeWindow(from, undefined);
  return ground.step === 'before-applying' ? `${window} and before you apply` : window;
}
