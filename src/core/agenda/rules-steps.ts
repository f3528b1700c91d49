import type { Profile } from '../applicant/profile.ts';
import { type Host, rulesOf } from '../hosts/host.ts';
import { staleRules } from '../hosts/stale-rules.ts';
import { isToSend } from '../rotations/under-way.ts';
import { applyBy } from '../season/application-days.ts';
import type { JudgedRotation } from '../season/judged-rotation.ts';
import { addDays, type Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import type { NextStep } from './next-step.ts';

/** Hosts whose rules are not written down, or were read too long ago: each host once. */
export function rulesSteps(input: {
  readonly judged: readonly JudgedRotation[];
  readonly profile: Profile;
  readonly staleAfterMonths?: number | undefined;
  readonly today: Day;
}): readonly NextStep[] {
  const byHost = Map.groupBy(input.judged, ({ host }) => host.id);
  return [...byHost.values()].flatMap((at) => {
    const host = at[0]?.host;
    if (host === undefined) return [];
    if (rulesOf(host).length === 0) return [addRules(host, at, input.today)];
    return readAgain(host, at, input);
  });
}

function addRules(host: Host, at: readonly JudgedRotation[], today: Day): NextStep {
  return {
    ...aboutHost(`rules:${host.id}`, host, at),
    // Until they are written down any of its days may be the next.
    day: today,
    action: 'Add the rules of',
    reason: 'Without its rules nothing can be checked.',
  };
}

function readAgain(
  host: Host,
  at: readonly JudgedRotation[],
  { profile, staleAfterMonths, today }: Omit<Parameters<typeof rulesSteps>[0], 'judged'>,
): NextStep[] {
  const stale = staleRules(host, today, staleAfterMonths)
    .map(({ source }) => source.readOn)
    .sort();
  const [oldest] = stale;
  if (oldest === undefined) return [];
  const count = stale.length === 1 ? 'One rule was' : `${stale.length} rules were`;
  return [
    {
      ...aboutHost(`read:${host.id}`, host, at),
      day: readBy(at, profile, today),
      action: 'Read again the rules of',
      reason: `${count} read long ago, the oldest on ${formatDay(oldest)}. Hosts change them within a year.`,
    },
  ];
}

/** Before the application leans on them; for one that is out already, before the first day. */
function readBy(at: readonly JudgedRotation[], profile: Profile, today: Day): Day {
  const days = at.map(({ rotation, host }) =>
    isToSend(rotation)
      ? applyBy(rotation, host, profile, today)
      : addDays(rotation.start, -WEEKS_BEFORE_START * 7),
  );
  const [first = today] = days.sort();
  return first < today ? today : first;
}

/** Time enough to get what a changed rule asks for. Our inference. */
const WEEKS_BEFORE_START = 8;

function aboutHost(key: string, host: Host, at: readonly JudgedRotation[]) {
  return {
    key,
    parts: [key],
    kind: 'rules',
    about: host.name,
    rotations: at.map(({ rotation }) => rotation.id),
    host: host.id,
  } as const;
}
