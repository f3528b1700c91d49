import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ImmunizationReview } from '../../contract/immunizations-contract.ts';
import type { FormBlock } from '../../core/immunizations/form-block.ts';
import type { ImmunizationEntry } from '../../core/immunizations/immunization-record.ts';
import type { RecordFinding } from '../../core/immunizations/record-finding.ts';
import { client } from '../data/client.ts';
import { useHeld } from '../data/use-held.ts';
import { useRead } from '../data/use-read.ts';
import { cardDesk } from '../navigation/desk.ts';
import { DocumentViews } from '../navigation/document-views.tsx';
import { select, useSpot } from '../navigation/navigation.ts';
import { EmptyState } from '../shared/empty-state.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { ResizablePanes } from '../shared/resizable-panes.tsx';
import { Screen } from '../shared/screen.tsx';
import { SheetDialog } from '../sheets/sheet-dialog.tsx';
import { EntryInspector, NewEntryInspector } from './entry-inspector.tsx';
import { BLOCK_KIND } from './entry-kinds.ts';
import { FindingsList } from './findings-list.tsx';
import { FormBlockCard } from './form-block-card.tsx';
import classes from './immunizations.module.css';
import { LabOrdersList } from './lab-orders-list.tsx';

/** A new entry: what it begins as, and which one it is of those begun. */
interface Adding {
  readonly kind: string;
  readonly turn: number;
}

/**
 * The immunization record in the order of the AAMC form, with what is wrong beside it and what the
 * hosts still want; the inspector edits an entry.
 */
export function ImmunizationsView() {
  const { selected } = useSpot();
  const { data: record, fault } = useRead(['immunizations'], () => client.immunizations.list());
  const { data: review, fault: reviewFault } = useRead(['immunizations', 'review'], () =>
    client.immunizations.review(),
  );
  const { data: documents } = useRead(['documents'], () => client.documents.list());
  const [adding, setAdding] = useHeld<Adding | undefined>('adding', undefined, {
    isTyped: false,
  });
  /** The papers of the entry added last: the next one is mostly of the same card. */
  const [carried, setCarried] = useState<ImmunizationEntry['evidence']>([]);
  const [sheet, setSheet] = useState(false);
  useEffect(() => {
    if (selected !== undefined) setAdding(undefined);
  }, [selected, setAdding]);
  const failed = fault ?? reviewFault;
  if (failed !== undefined) return <FaultNote fault={failed} />;
  if (record === undefined || review === undefined || documents === undefined) return null;
  const entry = record.find(({ id }) => id === selected);
  const add = (kind: string) => {
    select(undefined);
    setAdding((before) => ({ kind, turn: (before?.turn ?? 0) + 1 }));
  };
  const main = (
    <Screen
      title="Documents"
      summary={record.length === 1 ? '1 entry' : `${record.length} entries`}
      actions={
        <>
          <Button variant="default" onClick={() => setSheet(true)}>
            Data sheet for your physician
          </Button>
          <Button variant="default" onClick={copyCard}>
            Copy a card
          </Button>
          <Button onClick={() => add('dose:mmr')}>Add entry</Button>
        </>
      }
    >
      <DocumentViews />
      {record.length === 0 && (
        <EmptyState
          sentence="Copy your vaccination card and laboratory reports once, and every host's rule is checked against them."
          action={{ label: 'Copy a card', run: copyCard }}
        />
      )}
      <Overview review={review} selected={selected} onAdd={add} />
    </Screen>
  );
  const side =
    adding !== undefined ? (
      <NewEntryInspector
        key={`${adding.kind} ${adding.turn}`}
        kind={adding.kind}
        evidence={carried}
        onAdded={({ evidence }) => setCarried(evidence)}
        onNext={add}
        documents={documents}
        onClose={() => setAdding(undefined)}
      />
    ) : (
      entry && (
        <EntryInspector
          key={entry.id}
          entry={entry}
          findings={review.findings.filter(({ entries }) => entries.includes(entry.id))}
          documents={documents}
        />
      )
    );
  return (
    <>
      <ResizablePanes name="immunizations" initial={360} main={main} side={side} />
      <SheetDialog
        opened={sheet}
        title="Data sheet for your physician"
        sheet={{ kind: 'physician-sheet' }}
        read={async () => (await client.immunizations.review()).sheet}
        onClose={() => setSheet(false)}
      />
    </>
  );
}

function copyCard(): void {
  cardDesk.set({ card: undefined, fromDesk: false });
}

interface OverviewProps {
  readonly review: ImmunizationReview;
  readonly selected: string | undefined;
  readonly onAdd: (kind: string) => void;
}

/** Blocks with their findings; what concerns the record as a whole stands under them. */
function Overview({ review, selected, onAdd }: OverviewProps) {
  const { findings, blocks, orders } = review;
  const placed = new Set(blocks.flatMap((block) => findingsOf(block, findings)));
  return (
    <div className={classes.body}>
      <div className={classes.blocks}>
        {blocks.map((block) => (
          <FormBlockCard
            key={block.key}
            block={block}
            findings={findingsOf(block, findings)}
            selected={selected}
            onAdd={() => onAdd(BLOCK_KIND[block.key])}
          />
        ))}
      </div>
      <FindingsList findings={findings.filter((finding) => !placed.has(finding))} />
      <LabOrdersList orders={orders} />
    </div>
  );
}

const WHOLE_RECORD: readonly RecordFinding['code'][] = ['without-paper', 'lab-page-names'];

function findingsOf(block: FormBlock, findings: readonly RecordFinding[]): RecordFinding[] {
  const held = new Set(block.lines.map(({ entry }) => entry));
  return findings.filter(
    ({ code, entries }) => !WHOLE_RECORD.includes(code) && held.has(entries[0]),
  );
}
