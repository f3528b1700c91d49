import type { Rotation } from '../rotations/rotation.ts';
import { compareText } from '../shared/compare-text.ts';
import { daysBetween } from '../shared/day.ts';
import { formatDay, formatDayRange } from '../shared/format-day.ts';
import { ask, type DemandOf, type Finding, fails, type Given, passes } from './finding.ts';
import { judgeClosing } from './judge-closing.ts';
import { readApplication } from './read-application.ts';

type Block = DemandOf<'fixed-blocks'>['blocks'][number];

/**
 * First and last day must be those of one block. Outside the years that the host has printed nobody
 * but the host knows the blocks.
 */
export function judgeBlocks({ blocks }: DemandOf<'fixed-blocks'>, given: Given): Finding {
  const { rotation } = given;
  const days = formatDayRange(rotation.start, rotation.end);
  const block = blocks.find(({ start, end }) => start === rotation.start && end === rotation.end);
  if (block !== undefined) return judgeBlock(block, blocks, given);
  if (outsideCalendar(blocks, rotation))
    return ask(
      `${days} lies outside the calendar that the host has printed, ${sayCalendar(blocks)}.`,
      'Ask the host for the blocks of that time.',
    );
  const nearest = nearestBlock(blocks, given);
  const reason = `${days} is not one of the host's blocks.`;
  return fails(
    reason,
    nearest === undefined
      ? 'Ask the host for its next blocks.'
      : `Move the rotation to the nearest block still open, ${sayBlock(nearest)}.`,
  );
}

function judgeBlock(block: Block, blocks: readonly Block[], given: Given): Finding {
  const days = formatDayRange(block.start, block.end);
  if (block.applyBy === undefined) return passes(`${days} is one of the host's blocks.`);
  const later = nearestBlock(blocks, given);
  return judgeClosing(
    {
      closes: block.applyBy,
      what: `Applications for the block of ${days}`,
      tooLate:
        later === undefined
          ? 'Ask the host for its next blocks.'
          : `Move the rotation to the nearest block still open, ${sayBlock(later)}.`,
    },
    given,
  );
}

function outsideCalendar(blocks: readonly Block[], { start, end }: Rotation): boolean {
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
