import { describe, expect, it } from 'vitest';
import { checkHomeCurrencyChange } from '../../../src/core/budget/check-home-currency.ts';
import type { Day } from '../../../src/core/shared/day.ts';

const rated = { currency: 'TRY', rate: { rate: '0.03', on: '2027-01-01' as Day } };

describe('checkHomeCurrencyChange', () => {
  it('refuses while a rate into the old home currency is frozen', () => {
    expect(() => checkHomeCurrencyChange([rated], 'USD', 'EUR')).toThrow(
      expect.objectContaining({ code: 'home-currency-in-use' }),
    );
  });

  it('lets it stay, and lets it change while there is no rate', () => {
    expect(() => checkHomeCurrencyChange([rated], 'USD', 'USD')).not.toThrow();
    expect(() => checkHomeCurrencyChange([{ currency: 'USD' }], 'USD', 'EUR')).not.toThrow();
  });
});
