import { ActionIcon, Button, NumberInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { TestScore } from '../../core/applicant/profile.ts';
import { DayInput } from '../shared/day-input.tsx';
import { TextField } from '../shared/text-field.tsx';
import classes from './settings.module.css';
import { YesNoSelect } from './yes-no-select.tsx';

interface TestScoresProps {
  readonly tests: readonly TestScore[];
  readonly onSave: (tests: readonly TestScore[]) => void;
}

/** USMLE, TOEFL, IELTS, OET or the user's own: day, score or pass. */
export function TestScores({ tests, onSave }: TestScoresProps) {
  const change = (at: number, patch: Partial<TestScore>) =>
    onSave(tests.map((test, index) => (index === at ? { ...test, ...patch } : test)));
  return (
    <section className={classes.group} aria-label="Test scores">
      <h2>Test scores</h2>
      {tests.map((test, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: scores have no identity of their own
        <div key={index} className={classes.score}>
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
          <NumberInput
            label="Score"
            hideControls
            value={test.score ?? ''}
            onBlur={(event) => {
              const typed = event.currentTarget.value;
              const score = typed === '' ? undefined : Number(typed);
              if (score !== test.score && !Number.isNaN(score)) change(index, { score });
            }}
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
      ))}
      <div>
        <Button variant="default" onClick={() => onSave([...tests, { test: '' }])}>
          Add test score
        </Button>
      </div>
    </section>
  );
}
