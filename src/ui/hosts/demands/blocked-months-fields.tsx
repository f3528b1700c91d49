import { Chip, Group } from '@mantine/core';
import type { BlockedMonthsDemand } from '../../../core/admission/demands/blocked-months.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { monthName } from '../../../core/shared/month-name.ts';
import classes from '../fields/fields.module.css';
import type { DemandFieldsProps } from './demand-fields.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

export function BlockedMonthsFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<BlockedMonthsDemand>) {
  const error = problemOf(problems, 'months');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere
    <div role="group" aria-label="Months without rotations">
      <Chip.Group
        multiple
        value={demand.months.map(String)}
        onChange={(chosen) =>
          onChange({ ...demand, months: chosen.map(Number).sort((a, b) => a - b) })
        }
      >
        <Group gap={4}>
          {MONTHS.map((month) => (
            <Chip key={month} value={String(month)} size="xs">
              {monthName(month)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {error !== undefined && <p className={classes.problem}>{error}</p>}
    </div>
  );
}
