import { describe, expect, it } from 'vitest';
import { checkHomeCurrencyChange } from '../../../src/core/budget/check-home-currency.ts';
import type { Day } from '../../../src/core/shared/day.ts';

const RATE = { rate: '0.03', on: '2027-01-01' as Day, from: 'TRY' };
const rated = { currency: 'TRY', rate: { ...RATE, to: 'USD' } };

describe('checkHomeCurrencyChange', () => {
  it('refuses while a rate into the old home currency is frozen', () => {
    expect(() => checkHomeCurrencyChange([rated], 'USD', 'EUR')).toThrow(
      expect.objectContaining({ code: 'home-currency-in-use' }),
    );
  });

  it('says how many rates there are, and counts none at home', () => {
    const atHome = { currency: 'USD', rate: rated.rate };
    const message = (...entries: Parameters<typeof checkHomeCurrencyChange>[0][number][]) => {
      try {
        checkHomeCurrencyChange(entries, 'USD', 'EUR');
      } catch (error) {
        return String((error as Error).message).split('.')[0];
      }
      return 'no fault';
    };
    expect(message(rated, { currency: 'TRY' }, atHome)).toBe(
      'One budget entry has an exchange rate into USD',
    );
    expect(message(rated, rated)).toBe('2 budget entries have an exchange rate into USD');
    expect(message(atHome)).toBe('no fault');
  });

  it('lets it go back while the only rates are into the one it goes back to', () => {
    expect(() => checkHomeCurrencyChange([rated], 'EUR', 'USD')).not.toThrow();
  });

  it('lets it stay, and lets it change while there is no rate', () => {
    expect(() => checkHomeCurrencyChange([rated], 'USD', 'USD')).not.toThrow();
    expect(() => checkHomeCurrencyChange([{ currency: 'USD' }], 'USD', 'EUR')).not.toThrow();
  });
});
