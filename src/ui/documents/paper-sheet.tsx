import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Document } from '../../core/documents/document.ts';
import { findType } from '../../core/documents/find-type.ts';
import { printsDoses } from '../../core/immunizations/prints-doses.ts';
import type { JudgedSeason } from '../../core/season/judged-season.ts';
import type { PaperToSettle } from '../../core/season/papers-to-settle.ts';
import type { DocumentId } from '../../core/shared/id.ts';
import { turnToDoses } from '../navigation/desk.ts';
import { DeskLayout } from '../preview/desk-layout.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { focusFirstGap, startOf } from './focus-first-gap.ts';
import { PaperNeeds } from './paper-needs.tsx';
import classes from './paper-sheet.module.css';
import { PlaceFields } from './place-fields.tsx';
import { TypeSelect } from './type-select.tsx';
import { usePaperChanges } from './use-paper-changes.ts';
import { VersionFields } from './version-fields.tsx';

interface PaperSheetProps {
  readonly document: Document;
  readonly season: JudgedSeason;
  /** Every paper that needs something typed in. */
  readonly waiting: readonly PaperToSettle[];
  /** The one that comes after this; absent: each had its turn. */
  readonly next: DocumentId | undefined;
  readonly onNext: () => void;
  readonly onClose: () => void;
}

/** Left the page, right what it is, its dates and facts. Enter goes on to the next that needs something. */
export function PaperSheet(props: PaperSheetProps) {
  const { document, season, waiting, next, onNext, onClose } = props;
  const changes = usePaperChanges(document.id);
  const fields = useRef<HTMLDivElement>(null);
  const [isOver, setOver] = useState(false);
  const { rows } = season;
  const [version] = document.versions;
  const type = findType(rows.types, document.type);
  const needs = waiting.find((one) => one.document.id === document.id)?.needs ?? [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the person is put when it opens
  useEffect(() => focusFirstGap(fields.current, startOf(needs, type)), []);

  async function goOn(): Promise<void> {
    if (!(await changes.settled())) return;
    await drawn();
    // What could not be read stands in its field still, with what to do.
    if (fields.current?.querySelector('[data-unsettled]')) return;
    if (next === undefined) setOver(true);
    else onNext();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isTyped = event.target instanceof HTMLInputElement;
    if (event.key === 'Enter' && isTyped && !event.defaultPrevented) void goOn();
  }

  const others = waiting.filter(({ document: { id } }) => id !== document.id).length;
  return (
    <DeskLayout
      title={document.title}
      under={version?.fileName}
      version={version?.id}
      empty="Its file is still to come."
      onClose={onClose}
      fields={fields}
      onKeyDown={onKeyDown}
      foot={
        isOver ? (
          <>
            <Button key="done" autoFocus onClick={onClose}>
              Done
            </Button>
            <span role="status">{sayOver(waiting.length)}</span>
          </>
        ) : (
          <>
            <Button onClick={() => void goOn()}>Save and go on</Button>
            <span className={classes.quiet}>{sayOthers(others)}</span>
          </>
        )
      }
    >
      <PaperNeeds document={document} season={season} needs={needs} />
      <FaultNote fault={changes.fault} />
      <div data-part="type">
        <TypeSelect
          value={document.type}
          types={rows.types}
          onChange={(key) => changes.save({ type: key })}
        />
      </div>
      <div data-part="host" className={classes.part}>
        <PlaceFields document={document} type={type} onSave={changes.save} />
      </div>
      {version !== undefined && (
        <VersionFields
          key={version.id}
          version={version}
          type={type}
          onSave={(patch) => changes.saveVersion(version.id, patch)}
          fault={changes.versionFault}
        />
      )}
      {version !== undefined && printsDoses(document.type) && (
        <Button variant="default" onClick={() => turnToDoses(document.id)}>
          Type in its doses
        </Button>
      )}
    </DeskLayout>
  );
}

/** Until what was just found out about a field stands on the page. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

function sayOthers(count: number): string {
  if (count === 0) return 'No other needs anything';
  return count === 1 ? '1 other needs something' : `${count} others need something`;
}

function sayOver(count: number): string {
  if (count === 0) return 'No paper needs anything more.';
  return count === 1 ? '1 paper needs something still.' : `${count} papers need something still.`;
}
