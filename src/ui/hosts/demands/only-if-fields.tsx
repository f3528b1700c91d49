import type { OnlyIfDemand } from '../../../core/admission/demands/only-if.ts';
import { ConditionPart } from '../condition-editor.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function OnlyIfFields({ demand, onChange }: DemandFieldsProps<OnlyIfDemand>) {
  return (
    <ConditionPart
      label="Only where"
      condition={demand.condition}
      onChange={(condition) => onChange({ ...demand, condition })}
    />
  );
}
