import { describe, expect, it } from 'vitest';
import { keepFigure } from '../../../src/core/shared/keep-figure.ts';

describe('keepFigure', () => {
  it.each([
    [300_000, 'USD', 'JPY', 3_000],
    [3_000, 'JPY', 'USD', 300_000],
    [125_050, 'USD', 'KWD', 1_250_500],
    [1_250_505, 'KWD', 'USD', 125_050],
    [125_050, 'USD', 'TRY', 125_050],
    [150, 'USD', 'JPY', 2],
    [250, 'USD', 'JPY', 2],
    [1_000_000_000_000, 'JPY', 'USD', 1_000_000_000_000],
  ])('%i of %s shows in %s as %i', (minor, from, to, expected) => {
    expect(keepFigure(minor, from, to)).toBe(expected);
  });
});
