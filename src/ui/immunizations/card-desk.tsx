import { Button, Select } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import type { Document } from '../../core/documents/document.ts';
import {
  type ImmunizationRecord,
  VACCINES,
  type Vaccine,
} from '../../core/immunizations/immunization-record.ts';
import { printsDoses } from '../../core/immunizations/prints-doses.ts';
import type { DocumentId } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import { useStore } from '../data/store.ts';
import { useChange } from '../data/use-change.ts';
import { useHeld } from '../data/use-held.ts';
import { useRead } from '../data/use-read.ts';
import { cardDesk, putCardAway } from '../navigation/desk.ts';
import { DeskLayout, DeskModal } from '../preview/desk-layout.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { DoseLine } from './dose-line.tsx';
import classes from './immunizations.module.css';
import { type Picks, readTypedDoses } from './read-typed-doses.ts';

/** A vaccination card in view while its doses are typed, several at once. */
export function CardDesk() {
  const open = useStore(cardDesk);
  const { data: record } = useRead(['immunizations'], () => client.immunizations.list(), {
    enabled: open !== undefined,
  });
  const { data: documents } = useRead(['documents'], () => client.documents.list(), {
    enabled: open !== undefined,
  });
  return (
    <DeskModal opened={open !== undefined} onClose={putCardAway} label="The card beside its doses">
      {open !== undefined && record !== undefined && documents !== undefined && (
        <Card record={record} documents={documents} initial={open.card} />
      )}
    </DeskModal>
  );
}

interface CardProps {
  readonly record: ImmunizationRecord;
  readonly documents: readonly Document[];
  readonly initial: DocumentId | undefined;
}

function Card({ record, documents, initial }: CardProps) {
  const [chosen, setChosen] = useHeld('card', initial ?? findCard(documents)?.id, {
    isTyped: false,
  });
  const [texts, setTexts] = useHeld<Readonly<Partial<Record<Vaccine, string>>>>('texts', {});
  const [picks, setPicks] = useHeld<Picks>('picks', {});
  const fields = useRef<HTMLDivElement>(null);
  const card = documents.find(({ id }) => id === chosen);
  const save = useChange(client.immunizations.saveDoses);
  const lines = VACCINES.map((vaccine) => readTypedDoses(vaccine, texts[vaccine] ?? '', picks));
  const doses = lines.flatMap((line) => line.doses);
  const isSettled = lines.every(({ either, problem }) => (either ?? problem) === undefined);

  async function store(): Promise<void> {
    if (!isSettled || doses.length === 0 || save.busy) return;
    const saved = await save.run({ doses: [...doses], ...(card && { card: card.id }) });
    if (saved !== undefined) setTexts({});
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isTyped = event.target instanceof HTMLInputElement;
    if (event.key === 'Enter' && isTyped && !event.defaultPrevented) void store();
  }

  return (
    <DeskLayout
      title={card?.title ?? 'Vaccination card'}
      under={card?.versions[0]?.fileName}
      version={card?.versions[0]?.id}
      empty="Say which paper is the card, and it lies here."
      onClose={putCardAway}
      fields={fields}
      onKeyDown={onKeyDown}
      foot={
        <>
          <Button disabled={doses.length === 0 || !isSettled} onClick={() => void store()}>
            {sayDoses(doses.length)}
          </Button>
          <Button variant="default" onClick={putCardAway}>
            {doses.length === 0 ? 'Done' : 'Cancel'}
          </Button>
          <span className={classes.choice} role="status">
            {card !== undefined && sayProved(record, card.id)}
          </span>
        </>
      }
    >
      <FaultNote fault={save.fault} />
      <Select
        label="Card"
        description="It becomes the paper of every dose that is typed here."
        placeholder="None yet"
        searchable
        clearable
        data={documents.map(({ id, title, versions: [newest] }) => ({
          value: id,
          label: newest === undefined ? title : `${title}, ${newest.fileName}`,
        }))}
        value={card?.id ?? null}
        onChange={(id) => setChosen(documents.find((one) => one.id === id)?.id)}
      />
      <p className={classes.choice}>
        Each vaccine has a line for all of its days, as “2 Sep 2003, 14 May 2006”.
      </p>
      {VACCINES.map((vaccine) => (
        <DoseLine
          key={vaccine}
          vaccine={vaccine}
          record={record}
          text={texts[vaccine] ?? ''}
          picks={picks}
          onType={(text) => setTexts((before) => ({ ...before, [vaccine]: text }))}
          onPick={(written, day) => setPicks((before) => ({ ...before, [written]: day }))}
        />
      ))}
    </DeskLayout>
  );
}

/** The card or form of all vaccines before the paper of one. */
function findCard(documents: readonly Document[]): Document | undefined {
  const cards = documents.filter(({ type }) => printsDoses(type));
  return cards.find(({ type }) => type === 'immunization-form') ?? cards[0];
}

function sayDoses(count: number): string {
  if (count === 0) return 'Save doses';
  return count === 1 ? 'Save 1 dose' : `Save ${count} doses`;
}

function sayProved(record: ImmunizationRecord, card: DocumentId): string {
  const count = record.filter(({ evidence }) => evidence.includes(card)).length;
  if (count === 0) return 'Nothing on record rests on it yet.';
  return count === 1 ? '1 entry rests on it.' : `${count} entries rest on it.`;
}
