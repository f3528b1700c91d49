import { Button, Textarea } from '@mantine/core';
import type { Exception } from '../../core/requirements/requirement.ts';
import type { Verdict } from '../../core/requirements/verdict.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { keysOf } from '../../core/shared/keys-of.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useHeld } from '../data/use-held.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import classes from './exception-control.module.css';

type Kind = Exception['kind'];

const WORDS: Readonly<
  Record<Kind, { readonly ask: string; readonly note: string; readonly save: string }>
> = {
  waived: { ask: 'Host waived it', note: 'Who waived it, and how', save: 'Save waiver' },
  'will-follow': { ask: 'Will follow', note: 'What you told the host', save: 'Save promise' },
};

/** A person's word on one requirement: the host waived it, or it will follow; both with a note. */
export function ExceptionControl({
  rotation,
  verdict,
}: {
  readonly rotation: Rotation;
  readonly verdict: Verdict;
}) {
  const { requirement } = verdict;
  const name = `exception ${rotation.id} ${requirement}`;
  const [asked, setAsked] = useHeld<Kind | undefined>(name, undefined, { isTyped: false });
  const set = useChange((exception: { kind: Kind; note: string } | null) =>
    client.rotations.setException({ rotation: rotation.id, requirement, exception }),
  );
  const current = rotation.exceptions.find((exception) => exception.requirement === requirement);
  if (current !== undefined) {
    return (
      <>
        <Button variant="default" onClick={() => void set.run(null)}>
          {current.kind === 'waived' ? 'Take back waiver' : 'Take back promise'}
        </Button>
        <FaultNote fault={set.fault} />
      </>
    );
  }
  if (verdict.status === 'met') return null;
  if (asked === undefined) {
    return keysOf(WORDS).map((kind) => (
      <Button key={kind} variant="default" onClick={() => setAsked(kind)}>
        {WORDS[kind].ask}
      </Button>
    ));
  }
  return (
    <ExceptionForm
      name={`${name} note`}
      kind={asked}
      onCancel={() => setAsked(undefined)}
      onSave={async (note) => {
        if ((await set.run({ kind: asked, note })) !== undefined) setAsked(undefined);
      }}
      fault={set.fault}
    />
  );
}

interface ExceptionFormProps {
  readonly name: string;
  readonly kind: Kind;
  readonly onSave: (note: string) => Promise<void>;
  readonly onCancel: () => void;
  readonly fault: Parameters<typeof FaultNote>[0]['fault'];
}

function ExceptionForm({ name, kind, onSave, onCancel, fault }: ExceptionFormProps) {
  const [note, setNote] = useHeld(name, '');
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(note.trim());
      }}
    >
      <Textarea
        label={WORDS[kind].note}
        placeholder="Mail of 3 Mar 2027"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        autosize
        minRows={2}
        data-autofocus
      />
      <div className={classes.buttons}>
        <Button type="submit">{WORDS[kind].save}</Button>
        <Button variant="subtle" color="gray" onClick={onCancel}>
          Cancel
        </Button>
      </div>
      <FaultNote fault={fault} />
    </form>
  );
}
