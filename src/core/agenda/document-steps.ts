import type { DocumentType } from '../documents/document-type.ts';
import { findType } from '../documents/find-type.ts';
import { lowerTitle } from '../requirements/describe-type.ts';
import { listWords } from '../requirements/describe-words.ts';
import { type ExplainedVerdict, FAILING, type VerdictStatus } from '../requirements/verdict.ts';
import type { ExplainedRotation } from '../season/judged-rotation.ts';
import { compareText } from '../shared/compare-text.ts';
import { type Day, earliestDay } from '../shared/day.ts';
import { daysFrom, type NextStep } from './next-step.ts';

/** One open verdict of one rotation, with its day. */
interface Task {
  readonly verdict: ExplainedVerdict;
  readonly judged: ExplainedRotation;
  readonly day: Day;
}

const OPEN: readonly VerdictStatus[] = [...FAILING, 'not-yet-due', 'applied-for', 'will-follow'];

/**
 * A step for every document that some host still lacks. Verdicts of all hosts that the same document
 * would serve are one step, with the day of the most urgent.
 */
export function documentSteps(input: {
  readonly judged: readonly ExplainedRotation[];
  readonly types: readonly DocumentType[];
  readonly today: Day;
}): readonly NextStep[] {
  const { judged, types, today } = input;
  const tasks = tasksOf(judged, today).filter(({ verdict }) => verdict.status !== 'impossible');
  return gather(tasks, types)
    .map((group) => [...group].sort(byUrgency))
    .sort(([a], [b]) => (a === undefined || b === undefined ? 0 : byUrgency(a, b)))
    .flatMap((group) => documentStep(group, types, today));
}

/** A question for every rule that nobody can meet on the host's dates. */
export function questionSteps(
  judged: readonly ExplainedRotation[],
  today: Day,
): readonly NextStep[] {
  return tasksOf(judged, today)
    .filter(({ verdict }) => verdict.status === 'impossible')
    .sort(byUrgency)
    .map(({ verdict, judged: { rotation, host }, day }) => ({
      key: `question:${rotation.id}/${verdict.requirement}`,
      parts: [`question:${rotation.id}/${verdict.requirement}`],
      kind: 'question',
      day,
      action: 'Ask the host',
      about: `${host.name}: ${verdict.title}`,
      reason: verdict.reason,
      short: verdict.short,
      rotations: [rotation.id],
      rotation: rotation.id,
      requirement: verdict.requirement,
      host: host.id,
    }));
}

function tasksOf(judged: readonly ExplainedRotation[], today: Day): Task[] {
  return judged.flatMap((one) =>
    one.verdicts.items
      .filter(({ status }) => OPEN.includes(status))
      .map((verdict) => ({
        verdict,
        judged: one,
        day: verdict.startBy ?? verdict.from ?? today,
      })),
  );
}

/**
 * Puts together whatever one document would serve, also through a third: the same type, of a host's
 * own papers at the same host.
 */
function gather(
  tasks: readonly Task[],
  types: readonly DocumentType[],
): readonly (readonly Task[])[] {
  const own = new Set(types.flatMap(({ key, belongsTo }) => (belongsTo === 'host' ? [key] : [])));
  let groups: Task[][] = [];
  for (const task of tasks) {
    const touching = groups.filter((group) => group.some((other) => shareType(other, task, own)));
    groups = [...groups.filter((group) => !touching.includes(group)), [...touching.flat(), task]];
  }
  return groups;
}

function shareType(a: Task, b: Task, own: ReadonlySet<string>): boolean {
  const atOneHost = a.judged.host.id === b.judged.host.id;
  return a.verdict.wants.some(
    (type) => b.verdict.wants.includes(type) && (atOneHost || !own.has(type)),
  );
}

function documentStep(
  group: readonly Task[],
  types: readonly DocumentType[],
  today: Day,
): NextStep[] {
  const [first] = group;
  if (first === undefined) return [];
  const { verdict, judged } = first;
  const wanted = [...new Set(group.flatMap((task) => task.verdict.wants))];
  const wantedTypes = wanted.map((key) => findType(types, key));
  const isOwn = wantedTypes.some(({ belongsTo }) => belongsTo === 'host');
  const titles = wantedTypes.map((type) =>
    type.belongsTo === 'host' ? `${lowerTitle(type)} (${judged.host.name})` : lowerTitle(type),
  );
  const { from } = verdict;
  return [
    {
      key: wanted.length > 0 ? keyOf(wanted, isOwn ? judged.host.id : undefined) : partOf(first),
      parts: group.map(partOf).sort(),
      kind: 'document',
      ...daysFrom(
        earliestDay(group.flatMap((task) => task.verdict.lateSince ?? [])) ?? first.day,
        today,
      ),
      ...(from !== undefined && from > today ? { from } : {}),
      ...(DOES[verdict.status] ?? GET),
      about: titles.length > 0 ? titles.join(', ') : verdict.title,
      types: wanted,
      reason: sayReasons(group),
      short: verdict.short,
      rotations: [...new Set(group.map((task) => task.judged.rotation.id))],
      document: verdict.document,
      rotation: judged.rotation.id,
      requirement: verdict.requirement,
      host: judged.host.id,
    },
  ];
}

/** Every host by its name with why it wants it; those that want it alike together. */
function sayReasons(group: readonly Task[]): string {
  const byReason = Map.groupBy(group, ({ verdict }) => verdict.reason);
  return [...byReason]
    .map(([reason, tasks]) => {
      const hosts = [...new Set(tasks.map(({ judged }) => judged.host.name))];
      // Of several each is "the host" of the sentence.
      return hosts.length === 1
        ? `${hosts.join()}: ${reason}`
        : `${listWords(hosts, 'and')} alike: ${reason}`;
    })
    .join(' ');
}

/** A host's own papers stand apart from the same papers of other hosts. */
function keyOf(wanted: readonly string[], host: string | undefined): string {
  const types = `document:${[...wanted].sort().join('+')}`;
  return host === undefined ? types : `${types}@${host}`;
}

type Does = Required<Pick<NextStep, 'action' | 'paper'>>;

const GET: Does = { action: 'Get', paper: 'get' };

const DOES: Readonly<Partial<Record<VerdictStatus, Does>>> = {
  expiring: { action: 'Renew', paper: 'get' },
  unmet: { action: 'Replace', paper: 'get' },
  missing: { action: 'Add', paper: 'get' },
  undated: { action: 'Type in what is missing on the', paper: 'complete' },
  'dated-ahead': { action: 'Correct the date on the', paper: 'complete' },
  'not-yet-due': GET,
  'applied-for': { action: 'Add when it comes:', paper: 'await' },
  'will-follow': { action: 'Send what was to follow:', paper: 'send' },
};

/**
 * What fails, for whom, and on which paper. "Missing" and "not yet due" are the same thing to get: a
 * step that falls due is not a new one.
 */
function partOf({ verdict, judged }: Task): string {
  const { status, requirement, document, version } = verdict;
  const how = status === 'not-yet-due' ? 'missing' : status;
  const paper = version ?? document;
  return `${how}:${judged.rotation.id}/${requirement}${paper === undefined ? '' : `/${paper}`}`;
}

/** What fails before what only waits, then the rotation that starts first. */
function byUrgency(a: Task, b: Task): number {
  return (
    compareText(a.day, b.day) ||
    failing(b) - failing(a) ||
    compareText(a.judged.rotation.start, b.judged.rotation.start) ||
    compareText(a.verdict.title, b.verdict.title) ||
    compareText(a.judged.rotation.id, b.judged.rotation.id) ||
    compareText(a.verdict.requirement, b.verdict.requirement)
  );
}

function failing({ verdict }: Task): number {
  return FAILING.includes(verdict.status) ? 1 : 0;
}
