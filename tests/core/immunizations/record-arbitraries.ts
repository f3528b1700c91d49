import fc from 'fast-check';
import {
  ANALYTES,
  type ImmunizationEntry,
  VACCINES,
} from '../../../src/core/immunizations/immunization-record.ts';
import { addDays } from '../../../src/core/shared/day.ts';
import { day } from './given-record.ts';

/** Close together, so that intervals, two-step tests and ties come up. */
const anyDay = fc.integer({ min: 0, max: 260 }).map((days) => addDays(day('2026-01-01'), days));
const recorded = {
  id: fc.uuid().map((text) => text as never),
  evidence: fc.array(
    fc.constantFrom('d1', 'd2').map((text) => text as never),
    { maxLength: 2 },
  ),
  note: fc.constant(''),
  writtenAs: fc.constantFrom('', '03/04/2026', '13/04/2026'),
  on: anyDay,
};
const country = fc.constantFrom('', 'US', 'TR');

const anyDose = fc.record({
  ...recorded,
  kind: fc.constant('dose' as const),
  vaccine: fc.constantFrom(...VACCINES),
  product: fc.constantFrom('', 'Heplisav-B', 'Twinrix'),
});
const anyTiter = fc.record({
  ...recorded,
  kind: fc.constant('titer' as const),
  analyte: fc.constantFrom(...ANALYTES),
  result: fc.constantFrom('positive', 'negative', 'equivocal', undefined),
  value: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
  unit: fc.constantFrom('mIU/mL', ''),
});
const anySkinTest = fc
  .record({
    ...recorded,
    kind: fc.constant('skin-test' as const),
    after: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    mm: fc.option(fc.constantFrom(0, 12), { nil: undefined }),
    result: fc.constantFrom('negative', 'positive', undefined),
    country,
  })
  .map(({ after, ...test }) => ({
    ...test,
    ...(after === undefined ? {} : { readOn: addDays(test.on, after) }),
  }));
const anyIgra = fc.record({
  ...recorded,
  kind: fc.constant('igra' as const),
  test: fc.constantFrom('QuantiFERON', 'T-SPOT', 'other'),
  result: fc.constantFrom('negative', 'positive', 'indeterminate'),
  country,
});
const anyXray = fc.record({
  ...recorded,
  kind: fc.constant('chest-x-ray' as const),
  result: fc.constantFrom('normal', 'abnormal'),
});

const anyEntry = fc.oneof(
  { weight: 5, arbitrary: anyDose },
  { weight: 3, arbitrary: anyTiter },
  { weight: 3, arbitrary: anySkinTest },
  anyIgra,
  anyXray,
) as fc.Arbitrary<ImmunizationEntry>;

export const anyRecord = fc.uniqueArray(anyEntry, {
  maxLength: 14,
  selector: ({ id }) => id,
});
