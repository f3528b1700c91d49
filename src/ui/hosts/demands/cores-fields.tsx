import type { CoresDemand } from '../../../core/admission/demands/cores.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { AmountField } from '../fields/amount-field.tsx';
import { NamesField } from '../fields/names-field.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function CoresFields({ demand, problems, onChange }: DemandFieldsProps<CoresDemand>) {
  return (
    <>
      <AmountField
        label="How many"
        value={demand.atLeast ?? 0}
        error={problemOf(problems, 'atLeast')}
        onChange={(atLeast) => onChange({ ...demand, atLeast: atLeast || undefined })}
      />
      <NamesField
        label="These among them"
        value={demand.named ?? []}
        error={problemOf(problems, 'named')}
        onChange={(named) => onChange({ ...demand, named: named.length > 0 ? named : undefined })}
      />
    </>
  );
}
