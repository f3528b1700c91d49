import type { Rotation } from '../../rotations/rotation.ts';
import { compareText } from '../../shared/compare-text.ts';
import { addDays, addMonths, type Day, daysBetween } from '../../shared/day.ts';
import { type FieldProblem, listProblems, problemIf } from '../../shared/field-problem.ts';
import { formatDay, formatDayRange } from '../../shared/format-day.ts';
import { ask, type Finding, fails, passes } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { judgeClosing } from '../judging/judge-closing.ts';
import { readApplication } from '../judging/read-application.ts';
import type { DemandKind } from './demand-kind.ts';

/** The host's fixed blocks; an application for a block closes on its own day. */
export interface FixedBlocksDemand {
  readonly kind: 'fixed-blocks';
  readonly blocks: readonly Block[];
}

interface Block {
  readonly start: Day;
  readonly end: Day;
  readonly applyBy?: Day | undefined;
}

export const fixedBlocks: DemandKind<FixedBlocksDemand> = {
  group: 'On which days',
  title: 'Fixed blocks',
  fresh: (today) => ({ kind: 'fixed-blocks', blocks: [newBlock(today)] }),
  problems: ({ blocks }) => [
    ...listProblems(blocks, 'blocks', 'Add at least one block.'),
    ...blocks.flatMap(blockProblems),
  ],
  say: ({ blocks }) => `rotations keep to the host's blocks: ${blocks.map(sayBlock).join('; ')}`,
  judge,
  countsOthers: false,
  daysFor({ blocks }, rotation) {
    const day = blockOf(blocks, rotation)?.applyBy;
    if (day === undefined) return [];
    const why = 'closes the applications for this block on this day';
    return [{ what: 'application', day, thing: 'the application', why }];
  },
  subject: () => '',
};

/** Four weeks, Monday to Friday, half a year from now. */
export function newBlock(today: Day): Block {
  const start = addMonths(today, 6);
  return { start, end: addDays(start, 25) };
}

function blockProblems({ start, end, applyBy }: Block, index: number): readonly FieldProblem[] {
  const late = applyBy !== undefined && applyBy > start;
  return [
    ...problemIf(end < start, `blocks.${index}.end`, 'Lies before the first day.'),
    ...problemIf(late, `blocks.${index}.applyBy`, 'Lies after the first day.'),
  ];
}

/** First and last day must be those of one block. */
function blockOf(blocks: readonly Block[], { start, end }: Rotation): Block | undefined {
  return blocks.find((block) => block.start === start && block.end === end);
}

/** Outside the years that the host has printed nobody but the host knows the blocks. */
function judge({ blocks }: FixedBlocksDemand, given: Given): Finding {
  const { rotation } = given;
  const block = blockOf(blocks, rotation);
  if (block !== undefined) return judgeBlock(block, blocks, given);
  const days = formatDayRange(rotation.start, rotation.end);
  if (isOutside(blocks, rotation))
    return ask(
      `${days} lies outside the calendar that the host has printed, ${sayCalendar(blocks)}`,
      'Ask the host for the blocks of that time.',
    );
  return fails(`${days} is not one of the host's blocks`, remedyOf(blocks, given));
}

function judgeBlock(
  { start, end, applyBy }: Block,
  blocks: readonly Block[],
  given: Given,
): Finding {
  const days = formatDayRange(start, end);
  if (applyBy === undefined) return passes(`${days} is one of the host's blocks`);
  const what = `applications for the block of ${days}`;
  return judgeClosing({ closes: applyBy, what, tooLate: remedyOf(blocks, given) }, given);
}

function isOutside(blocks: readonly Block[], { start, end }: Rotation): boolean {
  return blocks.every((block) => block.end < start) || blocks.every((block) => block.start > end);
}

function sayCalendar(blocks: readonly Block[]): string {
  const first = blocks.map(({ start }) => start).sort()[0];
  const last = blocks
    .map(({ end }) => end)
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? '' : formatDayRange(first, last);
}

function remedyOf(blocks: readonly Block[], given: Given): string {
  const nearest = nearestBlock(blocks, given);
  return nearest === undefined
    ? 'Ask the host for its next blocks.'
    : `Move the rotation to the nearest block still open, ${sayBlock(nearest)}.`;
}

/** Of the blocks that an application can still reach, the one whose days differ least. */
function nearestBlock(blocks: readonly Block[], given: Given): Block | undefined {
  const { rotation, today } = given;
  const { state, day } = readApplication(given);
  const applies = state === 'sent' ? day : today;
  const open = blocks.filter(({ start, applyBy }) => (applyBy ?? start) >= applies);
  const distance = ({ start, end }: Block) =>
    Math.abs(daysBetween(start, rotation.start)) + Math.abs(daysBetween(end, rotation.end));
  return [...open].sort((a, b) => distance(a) - distance(b) || compareText(a.start, b.start))[0];
}

function sayBlock({ start, end, applyBy }: Block): string {
  const days = formatDayRange(start, end);
  return applyBy === undefined ? days : `${days} (apply by ${formatDay(applyBy)})`;
}
