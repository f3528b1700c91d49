import type { Profile } from '../applicant/profile.ts';
import type { Host } from '../hosts/host.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { isUnderWay } from '../rotations/under-way.ts';
import { type AdmittingRows, admitRotation, isClosed } from '../season/admit-rotation.ts';
import { addDays, type Day } from '../shared/day.ts';
import { formatDayRange } from '../shared/format-day.ts';
import type { RotationId } from '../shared/id.ts';
import { sayStep } from './due-reminders.ts';
import type { NextStep } from './next-step.ts';

/** One all-day entry of the calendar file. */
export interface CalendarEvent {
  /** The same for the same thing, so that an import puts the new in place of the old. */
  readonly uid: string;
  readonly start: Day;
  /** The day after the last one, as calendars count. */
  readonly end: Day;
  readonly summary: string;
  readonly description: string;
  readonly location?: string | undefined;
  /** Not agreed with the host yet. */
  readonly tentative: boolean;
  /** The days are taken: shown as busy. */
  readonly busy: boolean;
  /** Days before the first day on which it reminds. */
  readonly alarms: readonly number[];
}

const STEP_ALARMS = [7, 1];
const ROTATION_ALARMS = [30];

/**
 * The agenda and the rotations as entries of a calendar. A calendar is mostly read by its provider,
 * so an entry says what to do and for which host, never why: reasons quote documents.
 */
export function calendarEvents(input: {
  readonly steps: readonly NextStep[];
  readonly rotations: readonly Rotation[];
  readonly hosts: readonly Host[];
  readonly profile: Profile;
  readonly today: Day;
}): readonly CalendarEvent[] {
  const hosts = new Map(input.hosts.map((host) => [host.id, host]));
  const rotations = new Map(input.rotations.map((rotation) => [rotation.id, rotation]));
  const nameOf = (id: RotationId): string => {
    const rotation = rotations.get(id);
    if (rotation === undefined) return '';
    const host = hosts.get(rotation.host)?.name ?? rotation.title;
    return `${host}, ${formatDayRange(rotation.start, rotation.end)}`;
  };
  return [
    ...input.rotations
      .filter((rotation) => isToAttend(input, rotation, hosts.get(rotation.host)))
      .map((rotation) => rotationEvent(rotation, hosts.get(rotation.host))),
    ...input.steps.map((step) => stepEvent(step, nameOf)),
  ];
}

/** Neither declined nor at a host that is closed to the applicant. */
function isToAttend(rows: AdmittingRows, rotation: Rotation, host: Host | undefined): boolean {
  if (!isUnderWay(rotation)) return rotation.stage === 'completed';
  return host === undefined || !isClosed(admitRotation(rows, rotation, host));
}

function rotationEvent(rotation: Rotation, host: Host | undefined): CalendarEvent {
  const { id, title, start, end, stage } = rotation;
  const isAgreed = stage === 'offered' || stage === 'scheduled' || stage === 'completed';
  const place = [host?.city, host?.state].filter((part) => part !== undefined && part !== '');
  return {
    uid: uidOf(`rotation:${id}`),
    start,
    end: addDays(end, 1),
    summary: [title, host?.name ?? ''].filter((part) => part !== '').join(', '),
    description: isAgreed ? '' : 'Not agreed with the host yet.',
    ...(place.length > 0 ? { location: place.join(', ') } : {}),
    tentative: !isAgreed,
    busy: isAgreed,
    alarms: ROTATION_ALARMS,
  };
}

function stepEvent(step: NextStep, nameOf: (id: RotationId) => string): CalendarEvent {
  const served = step.rotations.map(nameOf).filter((name) => name !== '');
  return {
    uid: uidOf(step.key),
    start: step.day,
    end: addDays(step.day, 1),
    summary: sayStep(step),
    description: [...served.map((name) => `For ${name}.`), 'The reason is in Sojourn.'].join('\n'),
    tentative: false,
    busy: false,
    alarms: STEP_ALARMS,
  };
}

/** Letters, digits and few signs, as every calendar takes them. */
function uidOf(key: string): string {
  return `${key.replace(/[^A-Za-z0-9.+_-]/g, '-')}@sojourn.invalid`;
}
