import { formatDay } from '../shared/format-day.ts';
import { withArticle } from '../shared/with-article.ts';
import type { ClauseStanding } from './clause-standing.ts';
import { lowerTitle } from './describe-type.ts';
import { undatedPhrases } from './explain-demands.ts';
import { typeInShort } from './explain-shortfall.ts';
import type { RemedyGround } from './explain-until.ts';
import { sayGet } from './get.ts';
import { noun } from './noun.ts';
import type { Remedy } from './remedy.ts';
import { sentence } from './sentence.ts';

/** The first day of the rotation stands for it until then. */
const ARRIVAL = 'sooner if you arrive sooner: type in at the rotation when you do';

/** What to do about a clause for which it is too early: what to get, and from which day on. */
export function explainLater(standing: ClauseStanding, { circumstances }: RemedyGround): Remedy {
  const { fresh, type, entry, shortfalls } = standing;
  const isLater = fresh !== undefined && fresh.from > circumstances.today;
  const from = isLater ? [`on or after ${formatDay(fresh.from)}`] : [];
  const asked = [...from, ...undatedPhrases(standing)];
  const get = { thing: noun(withArticle(lowerTitle(type))), again: noun('one'), asked };
  const isOpen = entry !== undefined && shortfalls.some(({ why }) => why.startsWith('no-'));
  const open = isOpen ? [sentence(`if the one you have may fit, ${typeInShort(standing)}`)] : [];
  const isGuess = !isOpen && standing.demands.some(({ isArrivalOpen }) => isArrivalOpen);
  const sooner = isGuess ? [sentence(ARRIVAL)] : [];
  return {
    sentences: [sayGet(get), ...open, ...sooner],
    get: isOpen ? undefined : get,
    isClosed: false,
    toGet: [standing],
  };
}
