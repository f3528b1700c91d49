import type { Anchor } from '../../../core/requirements/anchor.ts';
import type { Predicate } from '../../../core/requirements/predicates/predicate.ts';
import { predicateProblems } from '../../../core/requirements/requirement-problems.ts';
import type { Span } from '../../../core/shared/day.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { SpanFields } from '../fields/span-fields.tsx';
import { AnchorField } from './anchor-field.tsx';
import type { FieldsProps } from './predicate-form.ts';

/** A span, and the day that it counts to. */
export function SpanToAnchorFields<P extends Predicate & { span: Span; at: Anchor }>({
  predicate,
  onChange,
}: FieldsProps<P>) {
  return (
    <>
      <SpanFields
        span={predicate.span}
        error={problemOf(predicateProblems(predicate), 'span')}
        onChange={(span) => onChange({ ...predicate, span })}
      />
      <AnchorField at={predicate.at} onChange={(at) => onChange({ ...predicate, at })} />
    </>
  );
}
