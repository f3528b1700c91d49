import type { Apart } from '../../../core/requirements/predicates/apart.ts';
import type { Span } from '../../../core/shared/day.ts';
import { type FieldProblem, problemOf } from '../../../core/shared/field-problem.ts';
import { OptionalSpanFields, SpanFields } from '../fields/span-fields.tsx';

interface ApartFieldsProps {
  readonly apart: Apart;
  /** What is written first as the least where there is none. */
  readonly usual: Span;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (apart: Apart) => void;
}

/** How far two days may lie apart. */
export function ApartFields({ apart, usual, problems, onChange }: ApartFieldsProps) {
  const { least, most } = apart;
  return (
    <>
      <OptionalSpanFields
        label="At least"
        span={least}
        usual={usual}
        error={problemOf(problems, 'least')}
        onChange={(next) => onChange({ most, least: next })}
      />
      <SpanFields
        label="At most"
        span={most}
        error={problemOf(problems, 'most')}
        onChange={(next) => onChange({ least, most: next })}
      />
    </>
  );
}
