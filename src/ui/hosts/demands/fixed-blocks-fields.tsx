import { type FixedBlocksDemand, newBlock } from '../../../core/admission/demands/fixed-blocks.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { useToday } from '../../data/use-status.ts';
import { DayInput } from '../../shared/day-input.tsx';
import { EntryList } from '../fields/entry-list.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

/** The host's own calendar, block by block. */
export function FixedBlocksFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<FixedBlocksDemand>) {
  const today = useToday();
  return (
    <EntryList
      noun="block"
      entries={demand.blocks}
      most={200}
      fresh={() => newBlock(today)}
      error={problemOf(problems, 'blocks')}
      onChange={(blocks) => onChange({ ...demand, blocks })}
    >
      {(block, index, change) => (
        <>
          <DayInput
            label={`Block ${index + 1}, first day`}
            value={block.start}
            onChange={(start) => start && change({ start })}
          />
          <DayInput
            label="Last day"
            value={block.end}
            error={problemOf(problems, `blocks.${index}.end`)}
            onChange={(end) => end && change({ end })}
          />
          <DayInput
            label="Apply by, if named"
            value={block.applyBy}
            error={problemOf(problems, `blocks.${index}.applyBy`)}
            onChange={(applyBy) => change({ applyBy })}
          />
        </>
      )}
    </EntryList>
  );
}
