import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import type { NextStep } from './next-step.ts';

/** One desktop notification. */
export interface Reminder {
  /** Keys of the steps that it stands for. */
  readonly steps: readonly string[];
  readonly title: string;
  /** What to do, never why: a reason quotes documents, and a desktop shows this to whoever looks. */
  readonly body: string;
}

/** More than this at once is one notification, not a pile. */
const MOST_AT_ONCE = 3;

/**
 * The notifications to show now: for each step that is due today or late, once a day. `reminded` are
 * the keys of the steps that were shown on this day already.
 */
export function dueReminders(input: {
  /** The open steps, soonest first. */
  readonly steps: readonly NextStep[];
  readonly reminded: readonly string[];
  readonly today: Day;
}): readonly Reminder[] {
  const { steps, reminded, today } = input;
  const due = dueSteps(steps, today).filter(({ key }) => !reminded.includes(key));
  if (due.length <= MOST_AT_ONCE) {
    return due.map((step) => ({ steps: [step.key], title: sayStep(step), body: sayDay(step) }));
  }
  const [first] = due;
  return [
    {
      steps: due.map(({ key }) => key),
      title: `${due.length} steps are due`,
      body: first === undefined ? '' : `First: ${sayStep(first)}.`,
    },
  ];
}

/** The steps whose day has come: the badge counts them, the reminders name them. */
export function dueSteps(steps: readonly NextStep[], today: Day): readonly NextStep[] {
  return steps.filter(({ day }) => day <= today);
}

/** "Renew BLS card". */
export function sayStep({ action, about }: Pick<NextStep, 'action' | 'about'>): string {
  return about === '' ? action : `${action} ${about}`;
}

function sayDay({ lateSince }: NextStep): string {
  return lateSince === undefined ? 'Due today.' : `Was due on ${formatDay(lateSince)}.`;
}
