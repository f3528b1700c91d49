import type { Fund } from '../../core/budget/budget-line.ts';
import type { Changes } from '../../core/shared/apply-changes.ts';
import { keepFigure } from '../../core/shared/keep-figure.ts';
import { DayInput } from '../shared/day-input.tsx';
import { MoneyInput } from '../shared/money-input.tsx';
import { TextField } from '../shared/text-field.tsx';
import classes from './budget.module.css';
import { CurrencySelect } from './currency-select.tsx';
import { RateFields } from './rate-fields.tsx';

/** A fund before it has an identifier. */
export type FundDraft = Omit<Fund, 'id'>;

interface FundFieldsProps {
  readonly draft: FundDraft;
  readonly home: string;
  readonly onChange: (change: Changes<FundDraft>) => void;
}

/** Every field of money that comes in. */
export function FundFields({ draft, home, onChange }: FundFieldsProps) {
  return (
    <div className={classes.fields}>
      <TextField
        label="Title"
        value={draft.title}
        onSave={(title) => onChange({ title })}
        placeholder="Savings"
      />
      <CurrencySelect
        value={draft.currency}
        onChange={(currency) =>
          onChange({
            currency,
            rate: null,
            minor: keepFigure(draft.minor, draft.currency, currency),
          })
        }
      />
      <MoneyInput
        label="Amount"
        value={draft.minor}
        currency={draft.currency}
        required
        onChange={(minor) => onChange({ minor: minor ?? 0 })}
      />
      <RateFields
        currency={draft.currency}
        home={home}
        minor={draft.minor}
        rate={draft.rate}
        onChange={(rate) => onChange({ rate })}
      />
      <DayInput
        label="Can be spent from"
        value={draft.on}
        required
        onChange={(on) => on && onChange({ on })}
      />
      <TextField label="Notes" prose value={draft.notes} onSave={(notes) => onChange({ notes })} />
    </div>
  );
}
