import type { ValidThrough } from '../../../core/requirements/predicates/valid-through.ts';
import type { Span } from '../../../core/shared/day.ts';
import { CountriesField } from '../fields/countries-field.tsx';
import { OptionalSpanFields } from '../fields/span-fields.tsx';
import { AnchorField } from './anchor-field.tsx';
import type { FieldsProps, PredicateForm } from './predicate-form.ts';

export const validThroughForm: PredicateForm<ValidThrough> = {
  words: 'Valid through a day',
  blank: () => ({ kind: 'valid-through', at: 'end' }),
  Fields: ValidThroughFields,
};

function ValidThroughFields({ predicate, onChange }: FieldsProps<ValidThrough>) {
  const { plus, plusUnlessNationality = [] } = predicate;
  // Without more time than to the anchor nobody is spared any.
  const setPlus = (next: Span | undefined) =>
    onChange({
      ...predicate,
      plus: next,
      ...(next === undefined && { plusUnlessNationality: undefined }),
    });
  const setSpared = (countries: readonly string[]) =>
    onChange({
      ...predicate,
      plusUnlessNationality: countries.length > 0 ? countries : undefined,
    });
  return (
    <>
      <AnchorField at={predicate.at} onChange={(at) => onChange({ ...predicate, at })} />
      <OptionalSpanFields
        label="And beyond by"
        span={plus}
        usual={{ amount: 6, unit: 'months' }}
        onChange={setPlus}
      />
      {plus !== undefined && (
        <CountriesField
          label="Not beyond for passports of"
          value={plusUnlessNationality}
          onChange={setSpared}
        />
      )}
    </>
  );
}
