import type { DocumentType } from '../documents/document-type.ts';
import { findType } from '../documents/find-type.ts';
import { FAILING, type Verdict, type VerdictStatus } from '../requirements/verdict.ts';
import type { Day } from '../shared/day.ts';
import { applyBy, lastSensibleDay } from './last-sensible-day.ts';
import type { JudgedRotation, NextStep } from './next-step.ts';

/** One open verdict of one rotation, with its day. */
interface Task {
  readonly verdict: Verdict;
  readonly judged: JudgedRotation;
  readonly day: Day;
}

const OPEN: readonly VerdictStatus[] = [...FAILING, 'not-yet-due', 'applied-for', 'will-follow'];

/**
 * What to do next, soonest first. Verdicts of all hosts that the same document would serve are one
 * step, named once; what only a host can answer is a step of its own.
 */
export function planNextSteps(input: {
  readonly judged: readonly JudgedRotation[];
  readonly types: readonly DocumentType[];
  readonly today: Day;
}): readonly NextStep[] {
  const { judged, types, today } = input;
  const tasks = judged.flatMap((one) => tasksOf(one, today));
  const forHosts = tasks.filter(({ verdict }) => verdict.status === 'impossible');
  const forDocuments = tasks.filter(({ verdict }) => verdict.status !== 'impossible');
  // Array sorting is stable: on one day repairs come first, then questions, then applications.
  return [
    ...gather(forDocuments)
      .map((group) => [...group].sort(byUrgency))
      .sort(byFirstTask)
      .map((group) => documentStep(group, types)),
    ...forHosts.sort(byUrgency).map(askHost),
    ...judged.flatMap((one) => rotationStep(one, today)),
  ].sort((a, b) => compare(a.day, b.day));
}

function tasksOf(judged: JudgedRotation, today: Day): Task[] {
  return judged.verdicts.items
    .filter(({ status }) => OPEN.includes(status))
    .map((verdict) => ({ verdict, judged, day: lastSensibleDay(verdict, judged.rotation, today) }));
}

/** Puts together whatever shares a wanted document type, also through a third. */
function gather(tasks: readonly Task[]): readonly (readonly Task[])[] {
  let groups: Task[][] = [];
  for (const task of tasks) {
    const touching = groups.filter((group) => group.some((other) => shareType(other, task)));
    groups = [...groups.filter((group) => !touching.includes(group)), [...touching.flat(), task]];
  }
  return groups;
}

function shareType(a: Task, b: Task): boolean {
  return a.verdict.wants.some((type) => b.verdict.wants.includes(type));
}

function documentStep(group: readonly Task[], types: readonly DocumentType[]): NextStep {
  const first = group[0];
  if (first === undefined) throw new RangeError('a step needs a verdict');
  const wanted = [...new Set(group.flatMap(({ verdict }) => verdict.wants))];
  return {
    day: first.day,
    action: ACTION[first.verdict.status] ?? 'Get',
    about: wanted.map((key) => findType(types, key).title).join(', '),
    reason: `${hostsOf(group)}: ${first.verdict.reason}`,
    rotations: [...new Set(group.map(({ judged }) => judged.rotation.id))],
  };
}

const ACTION: Partial<Record<VerdictStatus, string>> = {
  expiring: 'Renew',
  unmet: 'Replace',
  missing: 'Add',
  undated: 'Type in what is missing on',
  'not-yet-due': 'Get',
  'applied-for': 'Add when it comes',
  'will-follow': 'Send',
};

function hostsOf(group: readonly Task[]): string {
  const names = [...new Set(group.map(({ judged }) => judged.host.name))];
  return names.length <= 2
    ? names.join(' and ')
    : `${names[0]} and ${names.length - 1} other hosts`;
}

function askHost({ verdict, judged, day }: Task): NextStep {
  return {
    day,
    action: 'Ask the host',
    about: `${judged.host.name}: ${verdict.title}`,
    reason: verdict.reason,
    rotations: [judged.rotation.id],
  };
}

/** What the rotation itself needs: rules to check, or the application that nothing holds up. */
function rotationStep({ rotation, host, verdicts }: JudgedRotation, today: Day): NextStep[] {
  if (host.requirements.length === 0) {
    const reason = 'Without its rules nothing can be checked.';
    return [
      {
        day: today,
        action: 'Add the rules of',
        about: host.name,
        reason,
        rotations: [rotation.id],
      },
    ];
  }
  const applying = rotation.stage === 'researching' || rotation.stage === 'contacted';
  if (!applying || verdicts.status === 'blocked') return [];
  const reason = 'Nothing that it wants to apply is in the way.';
  const day = applyBy(rotation, today);
  return [
    { day, action: 'Send the application to', about: host.name, reason, rotations: [rotation.id] },
  ];
}

/** What fails before what only waits, then the rotation that starts first. */
function byUrgency(a: Task, b: Task): number {
  return (
    compare(a.day, b.day) ||
    failing(b) - failing(a) ||
    compare(a.judged.rotation.start, b.judged.rotation.start) ||
    compare(a.verdict.title, b.verdict.title) ||
    compare(a.judged.rotation.id, b.judged.rotation.id)
  );
}

function byFirstTask([a]: readonly Task[], [b]: readonly Task[]): number {
  return a === undefined || b === undefined ? 0 : byUrgency(a, b);
}

function failing({ verdict }: Task): number {
  return FAILING.includes(verdict.status) ? 1 : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
