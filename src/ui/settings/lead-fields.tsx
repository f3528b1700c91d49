import { Select } from '@mantine/core';
import type { DocumentType } from '../../core/documents/document-type.ts';
import type { Span } from '../../core/shared/day.ts';
import { NumberField } from '../shared/number-field.tsx';
import { TextField } from '../shared/text-field.tsx';

type Lead = DocumentType['lead'];

interface LeadFieldsProps {
  readonly lead: Lead;
  /** Undefined: one can be had the same day. */
  readonly onSave: (lead: Lead) => void;
}

const SAME_DAY: Span = { amount: 0, unit: 'weeks' };

/** How long it takes from asking for one to holding it: plans and reminders count back by it. */
export function LeadFields({ lead, onSave }: LeadFieldsProps) {
  const span = lead?.span ?? SAME_DAY;
  // A figure that the person changed is no estimate of ours any more.
  const why = lead?.why.replace(/; our estimate$/, '') ?? 'your own figure';
  const save = (next: Span) => onSave(next.amount === 0 ? undefined : { span: next, why });
  return (
    <>
      <NumberField
        label="Time to get one (0: the same day)"
        places={0}
        max={10_000}
        value={span.amount}
        onSave={(amount = 0) => save({ ...span, amount })}
      />
      <Select
        label="Counted in"
        data={['days', 'weeks', 'months']}
        allowDeselect={false}
        value={span.unit}
        disabled={lead === undefined}
        onChange={(unit) => unit !== null && save({ ...span, unit: unit })}
      />
      {lead !== undefined && (
        <TextField
          label="What takes the time"
          value={lead.why}
          onSave={(why) => onSave({ ...lead, why })}
        />
      )}
    </>
  );
}
