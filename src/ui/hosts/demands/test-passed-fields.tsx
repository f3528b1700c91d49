import type { TestPassedDemand } from '../../../core/admission/demands/test-passed.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { NamesField } from '../fields/names-field.tsx';
import { TickField } from '../fields/tick-field.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function TestPassedFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<TestPassedDemand>) {
  return (
    <>
      <NamesField
        label="One of these tests"
        value={demand.anyOf}
        error={problemOf(problems, 'anyOf')}
        onChange={(anyOf) => onChange({ ...demand, anyOf })}
      />
      <TickField
        label="At the first attempt"
        value={demand.atFirst}
        onChange={(atFirst) => onChange({ ...demand, atFirst })}
      />
    </>
  );
}
