import { RANK } from './clause-standing.ts';
import { sayCondition } from './conditions/say-condition.ts';
import { settleCondition } from './conditions/settle-condition.ts';
import { explainDistinctRemedy } from './explain-distinct.ts';
import { explainRemedy } from './explain-remedy.ts';
import { typeIn } from './explain-shortfall.ts';
import type { RemedyGround } from './explain-until.ts';
import { sayGetEither } from './get.ts';
import { isToType } from './is-to-type.ts';
import { type Judged, openWays } from './judged.ts';
import { fromBest, type JudgedTree } from './judged-tree.ts';
import { NO_REMEDY, type Remedy } from './remedy.ts';
import { onceEach, sayWays, sentence } from './sentence.ts';

/** What to do about a tree of clauses, and the clauses for which a document has to be got. */
export function explainTreeRemedy(tree: JudgedTree, ground: RemedyGround): Remedy {
  const { rule, judged, children } = tree;
  if (judged.status === 'met') return NO_REMEDY;
  if (judged.isClosed) return closedRemedy(judged, ground);
  switch (rule.kind) {
    case 'applicant':
      return NO_REMEDY;
    case 'document': {
      const [part] = judged.parts;
      return part === undefined ? NO_REMEDY : explainRemedy(part, ground);
    }
    case 'distinct':
      return explainDistinctRemedy(judged.parts, ground);
    case 'any':
      return withOpenConditions(anyRemedy(children, ground), children, ground);
    case 'all':
      return joinRemedies(
        fromBest(children)
          .reverse()
          .map((child) => explainTreeRemedy(child, ground)),
      );
    case 'at-least-of': {
      const nearest = fromBest(children).slice(0, rule.count).reverse();
      return joinRemedies(nearest.map((child) => explainTreeRemedy(child, ground)));
    }
  }
}

/** It rests on what the person has not: nobody is told to get that, nor what counts only with it. */
function closedRemedy({ parts, restsOn = [] }: Judged, { circumstances }: RemedyGround): Remedy {
  const toType = [
    ...restsOn
      .filter(({ answer }) => answer === 'unknown')
      .map(({ condition }) => sentence(settleCondition(condition, circumstances))),
    ...parts.filter(({ status }) => status === 'undated').flatMap(typeIn),
  ];
  const ask = sentence('ask the host what it accepts instead');
  return { ...NO_REMEDY, sentences: toType.length > 0 ? toType : [ask], isClosed: true };
}

/** What would open another way, if only the person said it. */
function withOpenConditions(
  remedy: Remedy,
  children: readonly JudgedTree[],
  { circumstances }: RemedyGround,
): Remedy {
  const hints = children
    .flatMap(({ judged }) => judged.restsOn ?? [])
    .filter(({ answer }) => answer === 'unknown')
    .map(({ condition }) => {
      const settle = settleCondition(condition, circumstances);
      return sentence(`if ${sayCondition(condition)}, another way is open: ${settle}`);
    });
  if (hints.length === 0 || remedy.isClosed) return remedy;
  return { ...remedy, sentences: onceEach([...remedy.sentences, ...hints]), get: undefined };
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

interface Way {
  readonly child: JudgedTree;
  /** Nothing lacks but what a paper prints. */
  readonly isTyping: boolean;
  readonly remedy: Remedy;
}

/** The ways on which something can be got; what two of one type have to be is said of each. */
function goingWays(ways: readonly Way[], ground: RemedyGround): readonly Remedy[] {
  const going = ways.filter(({ isTyping, remedy }) => !isTyping && !remedy.isClosed);
  const types = going.flatMap(({ remedy }) => [...new Set(remedy.toGet.map(({ type }) => type))]);
  const saysRule = new Set(types).size < types.length;
  return going.map(({ child, remedy }) =>
    saysRule ? explainTreeRemedy(child, { ...ground, saysRule }) : remedy,
  );
}

function onlyToType({ parts }: Judged): boolean {
  return parts.every((part) => part.status === 'met' || isToType(part));
}

/** Every way that is still open; the nearest first. What only needs typing in comes alone. */
function anyRemedy(all: readonly JudgedTree[], ground: RemedyGround): Remedy {
  const open = openWays(
    all.map(({ judged }) => judged),
    1,
  );
  const children = all.filter(({ judged }) => open.includes(judged));
  const hasNone = children.every(({ judged }) =>
    judged.parts.every(({ entry }) => entry === undefined),
  );
  // With nothing on file no way is nearer than another: the host's own order.
  const ordered = hasNone ? children : fromBest(children);
  const ways = ordered.map((child) => ({
    child,
    isTyping: child.judged.status === 'undated' && onlyToType(child.judged),
    remedy: explainTreeRemedy(child, ground),
  }));
  const [nearest] = ways;
  if (nearest === undefined) return NO_REMEDY;
  if (RANK[nearest.child.judged.status] <= RANK['dated-ahead'] || nearest.isTyping)
    return nearest.remedy;
  const going = goingWays(ways, ground);
  if (going.length < 2) return going[0] ?? nearest.remedy;
  const gets = going.flatMap(({ get }) => get ?? []);
  const sentences =
    gets.length === going.length
      ? sayGetEither(gets)
      : sayWays(going.map((remedy) => remedy.sentences));
  return {
    sentences: onceEach(sentences),
    isClosed: false,
    toGet: going.flatMap(({ toGet }) => toGet),
  };
}
