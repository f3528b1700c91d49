import type { DownloadableUntil } from '../../../core/requirements/predicates/downloadable-until.ts';
import { predicateProblems } from '../../../core/requirements/requirement-problems.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { SpanFields } from '../fields/span-fields.tsx';
import type { PredicateForm } from './predicate-form.ts';

export const downloadableUntilForm: PredicateForm<DownloadableUntil> = {
  words: 'Can be fetched only for',
  blank: () => ({ kind: 'downloadable-until', span: { amount: 365, unit: 'days' } }),
  Fields: ({ predicate, onChange }) => (
    <SpanFields
      span={predicate.span}
      error={problemOf(predicateProblems(predicate), 'span')}
      onChange={(span) => onChange({ ...predicate, span })}
    />
  ),
};
