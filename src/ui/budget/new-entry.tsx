import { TextInput } from '@mantine/core';
import { useRef } from 'react';
import { needsRate } from '../../core/budget/needs-rate.ts';
import type { ClusterGroup } from '../../core/clusters/cluster-group.ts';
import { applyChanges, type Changes } from '../../core/shared/apply-changes.ts';
import type { Day } from '../../core/shared/day.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useHeld } from '../data/use-held.ts';
import { useToday } from '../data/use-status.ts';
import { select } from '../navigation/navigation.ts';
import { FormDialog } from '../shared/form-dialog.tsx';
import { EntryForm } from './entry-form.tsx';
import { type FundDraft, FundFields } from './fund-fields.tsx';
import { RotationsField } from './group-inspector.tsx';
import { type LineDraft, LineFields } from './line-fields.tsx';
import type { Budget } from './use-budget.ts';

interface NewEntryProps {
  readonly budget: Budget;
  readonly onClose: () => void;
}

/** Categories that are lived through, not paid on a day. */
const SPREAD = new Set(['housing', 'meals', 'insurance']);

/** The draft at hand also for a submit that comes right after a field was left. */
function useLatest<Draft extends object>(
  name: string,
  start: Draft,
): readonly [Draft, (change: Changes<Draft>) => void, () => Draft] {
  const [draft, setDraft] = useHeld(name, start);
  const latest = useRef(draft);
  function change(more: Changes<Draft>): void {
    latest.current = applyChanges(latest.current, more);
    setDraft(latest.current);
  }
  return [draft, change, () => latest.current];
}

function startLine(budget: Budget, today: Day): LineDraft {
  return {
    title: '',
    category: 'housing',
    plannedMinor: 0,
    currency: budget.overview.currency,
    timing: { kind: 'day', day: today },
    notes: '',
  };
}

/** Housing, meals and insurance of a rotation start out over its days. */
function withTiming(
  change: Changes<LineDraft>,
  before: LineDraft,
  budget: Budget,
): Changes<LineDraft> {
  const next = applyChanges(before, change);
  const rotation = budget.rotations.find(({ id }) => id === next.rotation);
  if ('timing' in change || !('rotation' in change || 'category' in change) || !rotation)
    return change;
  const timing = SPREAD.has(next.category)
    ? ({ kind: 'span', from: rotation.start, to: rotation.end } as const)
    : ({ kind: 'day', day: rotation.start } as const);
  return { ...change, timing };
}

export function NewLine(props: NewEntryProps) {
  return (
    <FormDialog opened title="New budget line" onClose={props.onClose}>
      <LineForm {...props} />
    </FormDialog>
  );
}

function LineForm({ budget, onClose }: NewEntryProps) {
  const home = budget.overview.currency;
  const [draft, change, latest] = useLatest('line', startLine(budget, useToday()));
  const save = useChange(client.budget.saveLine);
  async function create(): Promise<void> {
    const made = await save.run(latest());
    if (made === undefined) return;
    onClose();
    select(made.id);
  }
  return (
    <EntryForm
      action="Add line"
      ready={!needsRate(draft, home)}
      busy={save.busy}
      fault={save.fault}
      onCreate={() => void create()}
      onClose={onClose}
    >
      <LineFields
        brief
        draft={draft}
        home={home}
        rotations={budget.rotations}
        hosts={budget.hosts}
        onChange={(more) => change(withTiming(more, latest(), budget))}
      />
    </EntryForm>
  );
}

export function NewFund(props: NewEntryProps) {
  return (
    <FormDialog opened title="New fund" onClose={props.onClose}>
      <FundForm {...props} />
    </FormDialog>
  );
}

function FundForm({ budget, onClose }: NewEntryProps) {
  const home = budget.overview.currency;
  const start: FundDraft = { title: '', minor: 0, currency: home, on: useToday(), notes: '' };
  const [draft, change, latest] = useLatest('fund', start);
  const save = useChange(client.budget.saveFund);
  async function create(): Promise<void> {
    const made = await save.run(latest());
    if (made === undefined) return;
    onClose();
    select(made.id);
  }
  return (
    <EntryForm
      action="Add fund"
      ready={!needsRate(draft, home)}
      busy={save.busy}
      fault={save.fault}
      onCreate={() => void create()}
      onClose={onClose}
    >
      <FundFields draft={draft} home={home} onChange={change} />
    </EntryForm>
  );
}

export function NewGroup(props: NewEntryProps) {
  return (
    <FormDialog opened title="Group rotations" onClose={props.onClose}>
      <GroupForm {...props} />
    </FormDialog>
  );
}

function GroupForm({ budget, onClose }: NewEntryProps) {
  const [title, setTitle] = useHeld('title', '');
  const [rotations, setRotations] = useHeld<ClusterGroup['rotations']>('rotations', []);
  const save = useChange(client.budget.saveGroup);
  async function create(): Promise<void> {
    if ((await save.run({ title: title.trim(), rotations })) !== undefined) onClose();
  }
  return (
    <EntryForm
      action="Group rotations"
      ready={title.trim() !== '' && rotations.length > 1}
      busy={save.busy}
      fault={save.fault}
      onCreate={() => void create()}
      onClose={onClose}
    >
      <TextInput
        label="Title"
        placeholder="Northeast corridor"
        value={title}
        maxLength={500}
        onChange={(event) => setTitle(event.currentTarget.value)}
        data-autofocus
      />
      <RotationsField budget={budget} value={rotations} onChange={setRotations} />
    </EntryForm>
  );
}
