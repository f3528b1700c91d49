import { dayInSeason, type Season, seasonAfter } from '../documents/season.ts';
import type { AdmissionRule } from '../hosts/admission-rule.ts';
import type { Host } from '../hosts/host.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { compareText } from '../shared/compare-text.ts';
import { addDays, type Day, shiftDay } from '../shared/day.ts';

/** A day that a host's admission rule sets for a rotation. */
export interface HostDeadline {
  readonly rule: AdmissionRule;
  /** What has to be there: the application itself, or what the rule names. */
  readonly what: 'application' | 'other';
  readonly day: Day;
  /** Not taken before this day. */
  readonly from?: Day | undefined;
}

/** The days that a host's rules about applying in time set for a rotation; in the host's order. */
export function hostDeadlines(host: Host, rotation: Rotation): HostDeadline[] {
  return host.admission
    .filter((rule) => concerns(rule, rotation))
    .flatMap((rule) => deadlineOf(rule, rotation));
}

function concerns({ electives }: AdmissionRule, { elective, type }: Rotation): boolean {
  if (electives === undefined) return true;
  const names = [elective, type].map((name) => name.trim().toLowerCase());
  return electives.some((name) => names.includes(name.trim().toLowerCase()));
}

function deadlineOf(rule: AdmissionRule, { start }: Rotation): HostDeadline[] {
  const { demand } = rule;
  switch (demand.kind) {
    case 'lead-time': {
      const day = shiftDay(start, demand.closes, -1);
      const from = demand.opens && shiftDay(start, demand.opens, -1);
      return [{ rule, what: 'application', day, from }];
    }
    case 'due-before':
      return [{ rule, what: 'other', day: shiftDay(start, demand.span, -1) }];
    case 'fixed-blocks': {
      const day = demand.blocks.find((block) => block.start === start)?.applyBy;
      return day === undefined ? [] : [{ rule, what: 'application', day }];
    }
    case 'application-windows': {
      const runs = demand.windows.flatMap((window) => lastRunBefore(start, window) ?? []);
      const last = runs.sort((a, b) => compareText(b.last, a.last))[0];
      return last === undefined
        ? []
        : [{ rule, what: 'application', day: last.last, from: last.first }];
    }
    default:
      return [];
  }
}

interface YearlyWindow {
  readonly from: string;
  readonly to: string;
  readonly answeredBy?: string | undefined;
}

/**
 * The last run of a yearly window that is closed, and where the host says so answered, before the
 * start. Which window serves which start no page says: this is our inference.
 */
function lastRunBefore(start: Day, window: YearlyWindow): Season | undefined {
  let last: Season | undefined;
  let run = seasonAfter(addDays(start, -TWO_YEARS), window);
  while (run.last < start) {
    const answered =
      window.answeredBy === undefined
        ? run.last
        : dayInSeason({ first: run.last, last: run.last }, window.answeredBy);
    if (answered < start) last = run;
    run = seasonAfter(run.last, window);
  }
  return last;
}

/** In days; every yearly window has a whole run in it. */
const TWO_YEARS = 800;
