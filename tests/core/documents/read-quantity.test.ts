import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../../src/core/documents/read-quantity.ts';

const COVER = { unit: 'USD', label: 'Cover per occurrence' };
const TITER = { unit: 'mIU/mL', label: 'Surface antibody' };
const READING = { unit: 'mm', label: 'Skin test reading' };
const PANEL = { label: 'Panels' };

describe('numbers as papers print them', () => {
  const rows = [
    ['$1M', COVER, 1_000_000],
    ['$1,000,000', COVER, 1_000_000],
    ['1,000,000', COVER, 1_000_000],
    ['1000000', COVER, 1_000_000],
    ['1.000.000', COVER, 1_000_000],
    ['$1.5 million', COVER, 1_500_000],
    ['3 million dollars', COVER, 3_000_000],
    ['US$ 50,000', COVER, 50_000],
    ['USD 50k', COVER, 50_000],
    ['1,000,000 USD', COVER, 1_000_000],
    ['$1,000,000 per occurrence', COVER, 1_000_000],
    ['$3M in aggregate', COVER, 3_000_000],
    ['$1,000,000 each claim', COVER, 1_000_000],
    ['11.2', TITER, 11.2],
    ['11,2 mIU/mL', TITER, 11.2],
    ['12 m[IU]/mL', TITER, 12],
    ['12 IU/L', TITER, 12],
    ['>1000', TITER, 1000],
    ['0 mm', READING, 0],
    ['1.5 cm', READING, 15],
    ['10 panel', PANEL, 10],
    ['10-panel', PANEL, 10],
    ['7', PANEL, 7],
    ['2 doses', { label: 'Doses' }, 2],
    ['104', { label: 'Score' }, 104],
  ] as const;
  it.each(rows)('"%s" for %j is %d', (typed, field, is) => {
    expect(readQuantity(typed, field)).toEqual({ ok: true, value: is });
  });
});

describe('what can be read in two ways, and another unit, is refused', () => {
  const rows = [
    ['100.000', COVER],
    ['€1,000,000', COVER],
    ['1,000,000 EUR', COVER],
    ['$1M/$3M', COVER],
    ['none', COVER],
    ['', COVER],
    ['12 IU/mL', TITER],
    ['<3.1', TITER],
    ['-4', TITER],
    ['1,234', TITER],
    ['12 AU/mL', TITER],
    ['positive', TITER],
    ['10 inches', READING],
    ['SAP panel', PANEL],
    ['7-12', PANEL],
  ] as const;
  it.each(rows)('"%s" for %j', (typed, field) => {
    expect(readQuantity(typed, field).ok).toBe(false);
  });

  it('says how to write it', () => {
    const says = (typed: string, field: { unit?: string; label: string }) => {
      const read = readQuantity(typed, field);
      return read.ok ? '' : read.error;
    };
    expect(says('much', COVER)).toBe('Write a number of US dollars, such as $1,000,000 or $1M.');
    expect(says('12 IU/mL', TITER)).toBe('Write a number in mIU/mL, such as 11.2 mIU/mL.');
    expect(says('some', PANEL)).toBe('Write a number, such as 12.');
  });
});

it('reads back every number that it is given, with thousands marked and without', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), (amount) => {
      for (const typed of [String(amount), amount.toLocaleString('en-US'), `$${amount}`]) {
        expect(readQuantity(typed, COVER)).toEqual({ ok: true, value: amount });
      }
    }),
    { numRuns: 100 },
  );
});
