import type { AdmissionRule } from '../hosts/admission-rule.ts';
import type { Host } from '../hosts/host.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { type Day, shiftDay } from '../shared/day.ts';
import { concernsElective } from './concerns-elective.ts';
import { lastOpeningBefore } from './yearly-opening.ts';

/** A day that a host's admission rule sets for a rotation. */
export interface HostDeadline {
  readonly rule: AdmissionRule;
  /** What has to be there: the application itself, or what the rule names. */
  readonly what: 'application' | 'other';
  readonly day: Day;
  /** Not taken before this day. */
  readonly from?: Day | undefined;
  /**
   * Set where the rule is only for these electives and the rotation does not say which one it is:
   * the day may not be meant for it.
   */
  readonly onlyFor?: readonly string[] | undefined;
}

/**
 * The days that a host's rules about applying in time set for a rotation; in the host's order. They
 * are those that the verdicts on the same rules name.
 */
export function hostDeadlines(host: Host, rotation: Rotation): HostDeadline[] {
  return host.admission.flatMap((rule) => {
    const concern = concernsElective(rule, rotation);
    if (concern === 'not-concerned') return [];
    const onlyFor = concern === 'elective-unknown' ? rule.electives : undefined;
    return deadlineOf(rule, rotation).map((deadline) => ({ ...deadline, onlyFor }));
  });
}

function deadlineOf(rule: AdmissionRule, { start, end }: Rotation): HostDeadline[] {
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
      const block = demand.blocks.find((one) => one.start === start && one.end === end);
      return block?.applyBy === undefined
        ? []
        : [{ rule, what: 'application', day: block.applyBy }];
    }
    case 'application-windows': {
      const last = lastOpeningBefore(demand.windows, start);
      return last === undefined
        ? []
        : [{ rule, what: 'application', day: last.last, from: last.first }];
    }
    default:
      return [];
  }
}
