import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconPaperclip, IconPlus } from '@tabler/icons-react';
import type { FormBlock, FormLine } from '../../core/immunizations/form-block.ts';
import type { RecordFinding } from '../../core/immunizations/record-finding.ts';
import { stateColour } from '../look/colours.ts';
import { select } from '../navigation/navigation.ts';
import { DayText } from '../shared/day-text.tsx';
import { StateShape } from '../shared/state-shape.tsx';
import { FindingMark, FindingsList } from './findings-list.tsx';
import classes from './immunizations.module.css';

const STATUS = {
  complete: { word: 'Complete', shape: 'filled', colour: 'good' },
  open: { word: 'Open', shape: 'hollow', colour: 'gap' },
  optional: { word: 'Not needed by most', shape: 'dash', colour: 'quiet' },
} as const;

interface FormBlockCardProps {
  readonly block: FormBlock;
  /** Those about entries of this block. */
  readonly findings: readonly RecordFinding[];
  readonly selected: string | undefined;
  readonly onAdd: () => void;
}

/** One block of the form: its places, what they hold, what is wrong, what is still needed. */
export function FormBlockCard({ block, findings, selected, onAdd }: FormBlockCardProps) {
  const { word, shape, colour } = STATUS[block.status];
  return (
    <section className={classes.block} aria-label={block.title}>
      <header className={classes.blockHead}>
        <h2 className={classes.blockTitle}>{block.title}</h2>
        <span className={classes.mark} style={{ color: stateColour(colour) }}>
          <StateShape shape={shape} size={13} />
          {word}
        </span>
        <ActionIcon className="no-print" aria-label={`Add to ${block.title}`} onClick={onAdd}>
          <IconPlus size={15} aria-hidden />
        </ActionIcon>
      </header>
      {block.choice !== '' && <p className={classes.choice}>{block.choice}</p>}
      {block.lines.length > 0 && (
        <table className={classes.lines}>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">Place</th>
              <th scope="col">Date</th>
              <th scope="col">Product or result</th>
              <th scope="col">Papers</th>
            </tr>
          </thead>
          <tbody>
            {block.lines.map((line, index) => (
              <Line
                key={line.entry ?? `${line.label} ${index}`}
                line={line}
                selected={line.entry !== undefined && line.entry === selected}
                worst={findings.find(({ entries }) => entries[0] === line.entry)?.severity}
              />
            ))}
          </tbody>
        </table>
      )}
      {block.needs.map((need) => (
        <p key={need} className={classes.need}>
          <b>Still needed:</b> {need}
        </p>
      ))}
      <FindingsList findings={findings} />
    </section>
  );
}

interface LineProps {
  readonly line: FormLine;
  readonly selected: boolean;
  readonly worst: RecordFinding['severity'] | undefined;
}

function Line({ line, selected, worst }: LineProps) {
  const { label, entry, on, outcome, note, evidence } = line;
  const papers = evidence.length === 1 ? '1 paper' : `${evidence.length} papers`;
  return (
    <tr data-selected={selected || undefined} data-empty={entry === undefined || undefined}>
      <th scope="row">
        {entry === undefined ? (
          label
        ) : (
          <UnstyledButton
            className={classes.open}
            aria-pressed={selected}
            onClick={() => select(entry)}
          >
            {label}
          </UnstyledButton>
        )}
        {worst !== undefined && worst !== 'info' && <FindingMark severity={worst} bare />}
      </th>
      <td className={classes.day}>{on !== undefined && <DayText day={on} />}</td>
      <td>
        {outcome}
        {note !== '' && <div className={`${classes.note} two-lines`}>{note}</div>}
      </td>
      <td className={classes.papers}>
        {evidence.length > 0 && (
          <span title={papers}>
            <IconPaperclip size={13} aria-hidden />
            <span className="visually-hidden">{papers}</span>
          </span>
        )}
      </td>
    </tr>
  );
}
