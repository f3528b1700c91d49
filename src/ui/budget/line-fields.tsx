import { Checkbox, Select } from '@mantine/core';
import { type BudgetLine, CATEGORIES } from '../../core/budget/budget-line.ts';
import { CATEGORY_WORDS } from '../../core/budget/category-words.ts';
import { FOLLOWING } from '../../core/budget/follow-rotation.ts';
import type { Host } from '../../core/hosts/host.ts';
import { nameRotation } from '../../core/rotations/name-rotation.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import type { Changes } from '../../core/shared/apply-changes.ts';
import { keepFigure } from '../../core/shared/keep-figure.ts';
import { MoneyInput } from '../shared/money-input.tsx';
import { TextField } from '../shared/text-field.tsx';
import classes from './budget.module.css';
import { CurrencySelect } from './currency-select.tsx';
import { RateFields } from './rate-fields.tsx';
import { TimingFields } from './timing-fields.tsx';

/** A line before it has an identifier. */
export type LineDraft = Omit<BudgetLine, 'id'>;

const SEASON = 'season';
const CATEGORY_OPTIONS = CATEGORIES.map((value) => ({ value, label: CATEGORY_WORDS[value] }));

/** Corrects the currency: the figures stay as typed, and the rate has to be given anew. */
function withCurrency(draft: LineDraft, currency: string): Changes<LineDraft> {
  const keep = (minor: number) => keepFigure(minor, draft.currency, currency);
  const { plannedMinor, actualMinor } = draft;
  return {
    currency,
    rate: null,
    plannedMinor: keep(plannedMinor),
    actualMinor: actualMinor === undefined ? null : keep(actualMinor),
  };
}

interface LineFieldsProps {
  readonly draft: LineDraft;
  readonly home: string;
  readonly rotations: readonly Rotation[];
  readonly hosts: readonly Host[];
  readonly onChange: (change: Changes<LineDraft>) => void;
  /** Notes and the actual figure come later, once the line exists. */
  readonly brief?: boolean;
}

/** Every field of a budget line. */
export function LineFields({
  draft,
  home,
  rotations,
  hosts,
  onChange,
  brief = false,
}: LineFieldsProps) {
  const { currency, plannedMinor, actualMinor } = draft;
  return (
    <div className={classes.fields}>
      <TextField
        label="Title"
        value={draft.title}
        onSave={(title) => onChange({ title })}
        placeholder="Room near the hospital"
      />
      <Select
        label="Category"
        data={CATEGORY_OPTIONS}
        value={draft.category}
        onChange={(category) => category && onChange({ category: category })}
      />
      <Select
        label="For"
        data={[
          { value: SEASON, label: 'The whole season' },
          ...rotations.map((rotation) => ({
            value: rotation.id,
            label: nameRotation(rotation, hosts),
          })),
        ]}
        value={draft.rotation ?? SEASON}
        onChange={(value) =>
          onChange({ rotation: rotations.find(({ id }) => id === value)?.id ?? null })
        }
        searchable={rotations.length > 8}
      />
      <CurrencySelect value={currency} onChange={(next) => onChange(withCurrency(draft, next))} />
      <div className={brief ? undefined : classes.pair}>
        <MoneyInput
          label="Planned"
          value={plannedMinor}
          currency={currency}
          required
          onChange={(minor) => onChange({ plannedMinor: minor ?? 0 })}
        />
        {!brief && (
          <MoneyInput
            label="What it came to"
            value={actualMinor}
            currency={currency}
            onChange={(minor) => onChange({ actualMinor: minor ?? null })}
          />
        )}
      </div>
      <RateFields
        currency={currency}
        home={home}
        minor={actualMinor ?? plannedMinor}
        rate={draft.rate}
        onChange={(rate) => onChange({ rate })}
      />
      <TimingFields
        timing={draft.timing}
        category={draft.category}
        onChange={(timing) => onChange({ timing })}
      />
      {!brief && draft.rotation !== undefined && FOLLOWING.has(draft.category) && (
        <Checkbox
          label="Keep these days when the rotation moves"
          checked={draft.pinned === true}
          onChange={(event) => onChange({ pinned: event.currentTarget.checked })}
        />
      )}
      {!brief && (
        <TextField
          label="Notes"
          prose
          value={draft.notes}
          onSave={(notes) => onChange({ notes })}
        />
      )}
    </div>
  );
}
