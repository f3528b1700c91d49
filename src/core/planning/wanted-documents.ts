import { appliesTo } from '../requirements/applies-to.ts';
import type { Circumstances } from '../requirements/circumstances.ts';
import type { ClauseStanding } from '../requirements/clause-standing.ts';
import { judgeRule } from '../requirements/judge-rule.ts';
import type { Phase, Requirement, Rule } from '../requirements/requirement.ts';
import { isShared } from './ways/is-shared.ts';
import { openRule } from './ways/open-rule.ts';

/** What the chosen rotations still need, which a further host may share in. */
export interface Wanted {
  /** Documents that have to be got whatever else happens. */
  readonly parts: readonly ClauseStanding[];
  /** Rules of which a part may be chosen, or that want several documents of their own. */
  readonly choices: readonly { readonly rule: Rule; readonly circumstances: Circumstances }[];
}

/** What one rotation's open requirements still need. */
export function wantedBy(
  requirements: readonly Requirement[],
  atStep: (phase: Phase) => Circumstances,
): Wanted {
  return joinWanted(
    requirements.flatMap(({ rule, phase, appliesWhen }) => {
      const circumstances = atStep(phase);
      if (appliesTo(appliesWhen, circumstances) === 'no') return [];
      const open = openRule(rule, circumstances);
      return open === undefined ? [] : [wantedOf(open, circumstances)];
    }),
  );
}

export function joinWanted(all: readonly Wanted[]): Wanted {
  return {
    parts: all.flatMap(({ parts }) => parts),
    choices: all.flatMap(({ choices }) => choices),
  };
}

function wantedOf(rule: Rule, circumstances: Circumstances): Wanted {
  const judged = judgeRule(rule, circumstances);
  if (isDone(judged.status)) return { parts: [], choices: [] };
  const choice = { rule, circumstances };
  switch (rule.kind) {
    case 'document':
      return { parts: judged.parts, choices: [] };
    case 'applicant':
      return { parts: [], choices: [] };
    case 'all':
      return joinWanted(rule.rules.map((child) => wantedOf(child, circumstances)));
    case 'distinct':
      return { parts: judged.parts.filter((part) => !isDone(part.status)), choices: [choice] };
    case 'any':
    case 'at-least-of':
      return { parts: [], choices: [choice] };
  }
}

/**
 * True where a rule is met, or where everything that it still needs is wanted already: a document
 * of the same type with values as strict, that can be dated so that it serves here too without one
 * more being got. That such a document will be dated so is our inference.
 */
export function isProvided(rule: Rule, circumstances: Circumstances, wanted: Wanted): boolean {
  const open = openRule(rule, circumstances);
  return open !== undefined && isOpenProvided(open, circumstances, wanted);
}

function isOpenProvided(rule: Rule, circumstances: Circumstances, wanted: Wanted): boolean {
  const judged = judgeRule(rule, circumstances);
  if (isDone(judged.status)) return true;
  const provided = (child: Rule) => isOpenProvided(child, circumstances, wanted);
  switch (rule.kind) {
    case 'applicant':
      return false;
    case 'document':
      return judged.parts.every((part) => isShared(part, wanted.parts));
    case 'all':
      return rule.rules.every(provided);
    case 'any':
      return rule.rules.some(provided) || isChoiceShared(rule, circumstances, wanted);
    case 'at-least-of':
      return (
        rule.rules.filter(provided).length >= rule.count ||
        isChoiceShared(rule, circumstances, wanted)
      );
    case 'distinct': {
      const open = judged.parts.filter((part) => !isDone(part.status));
      const [only] = open;
      if (open.length === 1 && only !== undefined) return isShared(only, wanted.parts);
      return wanted.choices.some(
        ({ rule: other, circumstances: theirs }) =>
          other.kind === 'distinct' && mapsOnto(open, judgeRule(other, theirs).parts),
      );
    }
  }
}

function isDone(status: ClauseStanding['status']): boolean {
  return status === 'met' || status === 'applied-for';
}

/** Whatever is chosen there serves here: each of their ways is one of ours, and they want as many. */
function isChoiceShared(
  rule: Extract<Rule, { kind: 'any' | 'at-least-of' }>,
  circumstances: Circumstances,
  { choices }: Wanted,
): boolean {
  const ours = rule.rules.map((child) => clauseOf(child, circumstances));
  return choices.some(({ rule: other, circumstances: theirs }) => {
    if (other.kind !== 'any' && other.kind !== 'at-least-of') return false;
    if (countOf(other) < countOf(rule)) return false;
    return mapsOnto(
      other.rules.map((child) => clauseOf(child, theirs)),
      ours,
      (a, b) => isShared(b, [a]),
    );
  });
}

function countOf(rule: Extract<Rule, { kind: 'any' | 'at-least-of' }>): number {
  return rule.kind === 'any' ? 1 : rule.count;
}

function clauseOf(rule: Rule, circumstances: Circumstances): ClauseStanding | undefined {
  return rule.kind === 'document' ? judgeRule(rule, circumstances).parts[0] : undefined;
}

/** Each of the first has one of the second for itself. */
function mapsOnto(
  first: readonly (ClauseStanding | undefined)[],
  second: readonly (ClauseStanding | undefined)[],
  serves: (a: ClauseStanding, b: ClauseStanding) => boolean = (a, b) => isShared(a, [b]),
): boolean {
  const [head, ...rest] = first;
  if (first.length === 0) return true;
  return second.some(
    (candidate, index) =>
      head !== undefined &&
      candidate !== undefined &&
      serves(head, candidate) &&
      mapsOnto(
        rest,
        second.filter((_, at) => at !== index),
        serves,
      ),
  );
}
