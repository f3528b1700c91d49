import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { AdmissionDemand } from '../../core/admission/demands/demand-kinds.ts';
import { newBlock } from '../../core/admission/demands/fixed-blocks.ts';
import { type FieldProblem, problemOf } from '../../core/shared/field-problem.ts';
import { useToday } from '../data/use-status.ts';
import { DayInput } from '../shared/day-input.tsx';
import classes from './rule-editor.module.css';

type Blocks = Extract<AdmissionDemand, { kind: 'fixed-blocks' }>;

interface BlocksFieldsProps {
  readonly demand: Blocks;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (demand: AdmissionDemand) => void;
}

/** The host's own calendar, block by block. */
export function BlocksFields({ demand, problems, onChange }: BlocksFieldsProps) {
  const today = useToday();
  const { blocks } = demand;
  const put = (next: Blocks['blocks']) => onChange({ ...demand, blocks: next });
  const change = (index: number, part: Partial<Blocks['blocks'][number]>) =>
    put(blocks.map((block, at) => (at === index ? { ...block, ...part } : block)));
  const none = problemOf(problems, 'blocks');
  return (
    <div className={classes.entries}>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
        <div key={index} className={classes.entry}>
          <DayInput
            label={`Block ${index + 1}, first day`}
            value={block.start}
            onChange={(start) => start && change(index, { start })}
          />
          <DayInput
            label="Last day"
            value={block.end}
            error={problemOf(problems, `blocks.${index}.end`)}
            onChange={(end) => end && change(index, { end })}
          />
          <DayInput
            label="Apply by, if named"
            value={block.applyBy}
            error={problemOf(problems, `blocks.${index}.applyBy`)}
            onChange={(applyBy) => change(index, { applyBy })}
          />
          <ActionIcon
            className={classes.remove}
            aria-label={`Remove block ${index + 1}`}
            onClick={() => put(blocks.filter((_, at) => at !== index))}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {none !== undefined && <p className={classes.problem}>{none}</p>}
      <Button
        variant="subtle"
        className={classes.add}
        leftSection={<IconPlus size={14} aria-hidden />}
        disabled={blocks.length >= 200}
        onClick={() => put([...blocks, newBlock(today)])}
      >
        Add block
      </Button>
    </div>
  );
}
