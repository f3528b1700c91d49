import type { ClauseStanding } from './clause-standing.ts';
import { RANK } from './clause-standing.ts';
import { explainDistinctRemedy } from './explain-distinct.ts';
import { explainRemedy } from './explain-remedy.ts';
import type { RemedyGround } from './explain-until.ts';
import { sayGetEither } from './get.ts';
import { fromBest, type JudgedTree } from './judged-tree.ts';
import { NO_REMEDY, type Remedy } from './remedy.ts';
import { onceEach, saySentences, sayWays } from './sentence.ts';

/**
 * What to do about a tree of clauses, in words, and the clauses for which a document has to be got.
 * `parts` are the open clauses that its last day counts from.
 */
export function explainTreeRemedy(
  tree: JudgedTree,
  parts: readonly ClauseStanding[],
  ground: RemedyGround,
): { readonly words: string; readonly toGet: readonly ClauseStanding[] } {
  const { sentences, toGet } = treeRemedy(tree, parts, ground);
  return { words: saySentences(sentences), toGet };
}

function treeRemedy(
  tree: JudgedTree,
  parts: readonly ClauseStanding[],
  ground: RemedyGround,
): Remedy {
  const { rule, judged, children } = tree;
  if (judged.status === 'met') return NO_REMEDY;
  switch (rule.kind) {
    case 'document': {
      const [part] = judged.parts;
      return part === undefined ? NO_REMEDY : explainRemedy(part, ground.lastDayOf(parts), ground);
    }
    case 'distinct':
      return explainDistinctRemedy(judged.parts, ground);
    case 'any':
      return anyRemedy(children, ground);
    case 'all':
      return joinRemedies(
        fromBest(children)
          .reverse()
          .map((child) => treeRemedy(child, parts, ground)),
      );
    case 'at-least-of': {
      const nearest = fromBest(children).slice(0, rule.count).reverse();
      return joinRemedies(nearest.map((child) => treeRemedy(child, parts, ground)));
    }
  }
}

function joinRemedies(remedies: readonly Remedy[]): Remedy {
  const open = remedies.filter(({ sentences }) => sentences.length > 0);
  const [first] = open;
  if (first !== undefined && open.length === 1) return first;
  return {
    sentences: onceEach(open.flatMap(({ sentences }) => sentences)),
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
    remedy: treeRemedy(child, child.judged.parts.filter(isOpen), ground),
  }));
  const [nearest] = ways;
  if (nearest === undefined) return NO_REMEDY;
  if (RANK[nearest.status] <= RANK['applied-for'] || nearest.status === 'undated')
    return nearest.remedy;
  const open = ways
    .filter(({ status, remedy }) => status !== 'undated' && !remedy.isClosed)
    .map(({ remedy }) => remedy);
  if (open.length < 2) return open[0] ?? nearest.remedy;
  const gets = open.flatMap(({ get }) => get ?? []);
  const sentences =
    gets.length === open.length
      ? sayGetEither(gets)
      : sayWays(open.map((remedy) => remedy.sentences));
  return { sentences, isClosed: false, toGet: open.flatMap(({ toGet }) => toGet) };
}

function isOpen({ status }: ClauseStanding): boolean {
  return status !== 'met';
}
