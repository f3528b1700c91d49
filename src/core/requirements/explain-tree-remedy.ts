import type { ClauseStanding } from './clause-standing.ts';
import { RANK } from './clause-standing.ts';
import { lowerFirst } from './describe-type.ts';
import { joinAlike, joinSentences, listWords } from './describe-words.ts';
import { explainDistinctRemedy } from './explain-distinct.ts';
import { explainRemedy, type Get, type Remedy, sayGet, withAsked } from './explain-remedy.ts';
import type { RemedyGround } from './explain-until.ts';
import { fromBest, type JudgedTree } from './judged-tree.ts';

const NOTHING: Remedy = { words: '', isClosed: false, toGet: [] };

/** What to do about a tree of clauses; `parts` are the open clauses that its last day counts from. */
export function explainTreeRemedy(
  tree: JudgedTree,
  parts: readonly ClauseStanding[],
  ground: RemedyGround,
): Remedy {
  const { rule, judged, children } = tree;
  if (judged.status === 'met') return NOTHING;
  switch (rule.kind) {
    case 'document': {
      const [part] = judged.parts;
      return part === undefined ? NOTHING : explainRemedy(part, ground.lastDayOf(parts), ground);
    }
    case 'distinct':
      return explainDistinctRemedy(judged.parts, ground);
    case 'any':
      return anyRemedy(children, ground);
    case 'all':
      return joinRemedies(
        fromBest(children)
          .reverse()
          .map((child) => explainTreeRemedy(child, parts, ground)),
      );
    case 'at-least-of': {
      const nearest = fromBest(children).slice(0, rule.count).reverse();
      return joinRemedies(nearest.map((child) => explainTreeRemedy(child, parts, ground)));
    }
  }
}

function joinRemedies(remedies: readonly Remedy[]): Remedy {
  const open = remedies.filter(({ words }) => words !== '');
  const [first] = open;
  if (first !== undefined && open.length === 1) return first;
  return {
    words: joinSentences(open.map(({ words }) => words)),
    isClosed: open.some(({ isClosed }) => isClosed),
    toGet: open.flatMap(({ toGet }) => toGet),
  };
}

/** Every way that is still open; the nearest first. What only needs typing in comes alone. */
function anyRemedy(children: readonly JudgedTree[], ground: RemedyGround): Remedy {
  const hasNone = children.every(({ judged }) =>
    judged.parts.every(({ entry }) => entry === undefined),
  );
  // With nothing on file no way is nearer than another: the host's own order.
  const ordered = hasNone ? children : fromBest(children);
  const ways = ordered.map((child) => ({
    status: child.judged.status,
    remedy: explainTreeRemedy(child, child.judged.parts.filter(isOpen), ground),
  }));
  const [nearest] = ways;
  if (nearest === undefined) return NOTHING;
  if (RANK[nearest.status] <= RANK['applied-for'] || nearest.status === 'undated')
    return nearest.remedy;
  const open = ways
    .filter(({ status, remedy }) => status !== 'undated' && !remedy.isClosed)
    .map(({ remedy }) => remedy);
  if (open.length < 2) return open[0] ?? nearest.remedy;
  const gets = open.flatMap(({ get }) => get ?? []);
  const words = gets.length === open.length ? sayEither(gets) : sayOr(open);
  return { words, isClosed: false, toGet: open.flatMap(({ toGet }) => toGet) };
}

function isOpen({ status }: ClauseStanding): boolean {
  return status !== 'met';
}

/** "Get a BLS card or an ACLS card, valid through 26 Feb 2027, and add it by 3 Jan 2027." */
function sayEither(gets: readonly Get[]): string {
  const [first] = gets;
  if (first === undefined) return '';
  if (gets.some(({ until }) => until !== first.until)) {
    return sayOr(gets.map((get) => ({ words: sayGet(get) })));
  }
  const { asked, until } = first;
  const names = gets.map(({ name }, index) => (index > 0 && name === first.name ? 'one' : name));
  const isSame = gets.every((get) => get.asked.join() === asked.join());
  const name = listWords([...new Set(names)], 'or');
  if (isSame)
    return sayGet({
      name: asked.length === 0 ? name : `${name}, ${joinAlike(asked)},`,
      asked: [],
      until,
    });
  const each = gets.map((get, index) => withAsked(names[index] ?? '', get.asked).replace(/,$/, ''));
  return sayGet({ name: `${each.join(', or ')},`, asked: [], until });
}

function sayOr(remedies: readonly Pick<Remedy, 'words'>[]): string {
  const ways = [...new Set(remedies.map(({ words }) => words))];
  return ways.map((words, index) => (index === 0 ? words : `Or ${lowerFirst(words)}`)).join(' ');
}
