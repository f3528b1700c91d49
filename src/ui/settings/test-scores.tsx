import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { TestScore } from '../../core/applicant/profile.ts';
import { PROFILE_LABELS } from '../../core/applicant/profile-labels.ts';
import { EditScope } from '../data/edit-scope.tsx';
import { DayInput } from '../shared/day-input.tsx';
import { NumberField } from '../shared/number-field.tsx';
import { TextField } from '../shared/text-field.tsx';
import classes from './settings.module.css';
import { YesNoSelect } from './yes-no-select.tsx';

interface TestScoresProps {
  readonly tests: readonly TestScore[];
  readonly onSave: (tests: readonly TestScore[]) => void;
}

/** USMLE, TOEFL, IELTS, OET or the user's own: day, score or pass, how often sat. */
export function TestScores({ tests, onSave }: TestScoresProps) {
  const change = (at: number, patch: Partial<TestScore>) =>
    onSave(tests.map((test, index) => (index === at ? { ...test, ...patch } : test)));
  return (
    <section className={classes.group} aria-label={PROFILE_LABELS.tests}>
      <h2>{PROFILE_LABELS.tests}</h2>
      {tests.map((test, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: scores have no identity of their own
        <EditScope key={index} name={`test ${index}`}>
          <div className={classes.score}>
            <TextField
              label="Test"
              value={test.test}
              onSave={(name) => change(index, { test: name })}
            />
            <DayInput
              label="Taken on"
              value={test.takenOn}
              onChange={(takenOn) => change(index, { takenOn })}
            />
            <NumberField
              label="Score"
              value={test.score}
              onSave={(score) => change(index, { score })}
            />
            <NumberField
              label="Attempts"
              places={0}
              max={20}
              value={test.attempts}
              onSave={(attempts) => change(index, { attempts })}
            />
            <YesNoSelect
              label="Passed"
              value={test.passed}
              onChange={(passed) => change(index, { passed })}
            />
            <ActionIcon
              aria-label={`Delete ${test.test === '' ? 'this test' : test.test}`}
              onClick={() => onSave(tests.filter((_, at) => at !== index))}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </div>
        </EditScope>
      ))}
      <div>
        <Button variant="default" onClick={() => onSave([...tests, { test: '' }])}>
          Add test score
        </Button>
      </div>
    </section>
  );
}
