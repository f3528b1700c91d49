import { expect, test } from 'vitest';
import { dueReminders } from '../../../src/core/agenda/due-reminders.ts';
import { day } from '../requirements/given.ts';
import { givenStep } from './given-agenda.ts';

const today = day('2027-01-12');
const step = (key: string, on: string) => givenStep({ key, day: day(on), about: key });
const remind = (steps: readonly ReturnType<typeof step>[], reminded: readonly string[] = []) =>
  dueReminders({ steps, reminded, today });

test('a step that is due is named, with its day and without its reason', () => {
  const late = givenStep({ lateSince: day('2027-01-05') });
  expect(remind([late])).toEqual([
    { steps: ['document:bls'], title: 'Renew BLS card', body: 'Was due on 5 Jan 2027.' },
  ]);
  expect(JSON.stringify(remind([late]))).not.toContain('2025');
});

test('what is due tomorrow waits; what was shown today is not shown again', () => {
  expect(remind([step('a', '2027-01-13')])).toEqual([]);
  const steps = [step('a', '2027-01-12'), step('b', '2027-01-12')];
  expect(remind(steps, ['a']).map((reminder) => reminder.steps)).toEqual([['b']]);
});

test('more than three come as one', () => {
  const steps = ['a', 'b', 'c', 'd'].map((key) => step(key, '2027-01-12'));
  expect(remind(steps)).toEqual([
    { steps: ['a', 'b', 'c', 'd'], title: '4 steps are due', body: 'First: Renew a.' },
  ]);
});
