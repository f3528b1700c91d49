import { listWords } from '../../requirements/describe-words.ts';
import { listProblems } from '../../shared/field-problem.ts';
import { containsWords, foldWords } from '../../shared/fold-words.ts';
import { amountProblems } from '../judging/amount-problems.ts';
import { type Finding, fails, passes, silent } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** Core clerkships done: so many, or those named, or both. */
export interface CoresDemand {
  readonly kind: 'cores';
  readonly atLeast?: number | undefined;
  readonly named?: readonly string[] | undefined;
}

export const cores: DemandKind<CoresDemand> = {
  ...PLAIN,
  group: 'What they have done',
  title: 'Core clerkships',
  fresh: () => ({ kind: 'cores', atLeast: 5 }),
  problems: ({ atLeast, named = [] }) =>
    atLeast !== undefined
      ? amountProblems(atLeast, 'atLeast')
      : listProblems(named, 'named', 'Write how many, or name at least one.'),
  say: ({ atLeast, named = [] }) => `you must have done ${sayWanted(atLeast, named)}`,
  judge,
};

function sayWanted(atLeast: number | undefined, named: readonly string[]): string {
  const these = listWords(named, 'and');
  if (atLeast === undefined)
    return these === '' ? 'core clerkships' : `the core clerkships in ${these}`;
  const many = `at least ${atLeast} core ${atLeast === 1 ? 'clerkship' : 'clerkships'}`;
  return these === '' ? many : `${many}, ${these} among them`;
}

/** Hosts and schools name the same core in several ways. */
const SAME_CORE: readonly (readonly [RegExp, string])[] = [
  [/\bob[\s/-]*gyn\w*|\bobgyn\b/i, 'obstetrics gynecology'],
  [/^\s*(medicine|im)\s*$/i, 'internal medicine'],
  [/^\s*peds\s*$/i, 'pediatrics'],
  [/\bgeneral surgery\b/i, 'surgery'],
  [/\bobstetrics\b(?!.*gyn)/i, 'obstetrics gynecology'],
];

function plainCore(name: string): string {
  return SAME_CORE.reduce((text, [pattern, plain]) => text.replace(pattern, plain), name);
}

const REMEDY = 'Ask the host whether a core that you finish before the first day counts.';

function judge({ atLeast, named = [] }: CoresDemand, { profile }: Given): Finding {
  const done = profile.coresDone;
  if (done.length === 0) return silent('coresDone', 'the profile names no core clerkships done');
  const open = named.filter(
    (core) => !done.some((other) => containsWords(plainCore(other), plainCore(core))),
  );
  if (open.length > 0)
    return fails(
      `${listWords(open, 'and')} ${open.length === 1 ? 'is' : 'are'} not among the cores that you have done`,
      REMEDY,
    );
  const count = new Set(done.map((core) => foldWords(plainCore(core)).join(' '))).size;
  const why = `you have done ${count} core ${count === 1 ? 'clerkship' : 'clerkships'}`;
  return atLeast === undefined || count >= atLeast
    ? passes(why)
    : fails(`${why} of ${atLeast}`, REMEDY);
}
