import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { FactField } from '../../../src/core/documents/document-type.ts';
import type { FactValue } from '../../../src/core/documents/fact-value.ts';
import { namesOf } from '../../../src/core/documents/find-option.ts';
import { findType } from '../../../src/core/documents/find-type.ts';
import { readFact } from '../../../src/core/documents/read-fact.ts';
import { sayFound } from '../../../src/core/requirements/describe-fact.ts';
import { foldLetters } from '../../../src/core/shared/fold-letters.ts';

function fieldOf(type: string, fact: string): FactField {
  const field = findType(CATALOGUE, type).facts.find(({ key }) => key === fact);
  if (field === undefined) throw new Error(`${type} has no ${fact}`);
  return field;
}

describe('what papers and people write is the option that it stands for', () => {
  const rows: readonly (readonly [type: string, fact: string, typed: string, is: string])[] = [
    ['tb-test', 'kind', 'PPD', 'TST'],
    ['tb-test', 'kind', 'Mantoux', 'TST'],
    ['tb-test', 'kind', 'Mantoux test', 'TST'],
    ['tb-test', 'kind', 'TST/PPD', 'TST'],
    ['tb-test', 'kind', 'TST (PPD)', 'TST'],
    ['tb-test', 'kind', 'tuberculin skin test', 'TST'],
    ['tb-test', 'kind', '2 step PPD', 'two-step TST'],
    ['tb-test', 'kind', 'Two-Step TST', 'two-step TST'],
    ['tb-test', 'kind', 'QuantiFERON-TB Gold', 'IGRA'],
    ['tb-test', 'kind', 'quantiferon tb gold plus', 'IGRA'],
    ['tb-test', 'kind', 'QFT-Plus', 'IGRA'],
    ['tb-test', 'kind', 'T-SPOT', 'IGRA'],
    ['tb-test', 'kind', 'T-SPOT.TB', 'IGRA'],
    ['tb-test', 'kind', 'IGRA (QuantiFERON)', 'IGRA'],
    ['tb-test', 'result', 'Negative', 'negative'],
    ['tb-test', 'result', 'NEG', 'negative'],
    ['tb-test', 'result', 'Equivocal', 'indeterminate'],
    ['tb-test', 'result', 'Borderline', 'borderline'],
    ['chest-x-ray', 'result', 'Unremarkable', 'normal'],
    ['mmr', 'evidence', 'IgG', 'titer'],
    ['mmr', 'evidence', 'Titre', 'titer'],
    ['varicella', 'evidence', 'history of disease', 'disease history'],
    ['hepatitis-b', 'antibodyTest', 'Quantitative', 'quantitative'],
    ['hepatitis-b', 'product', 'heplisav b', 'Heplisav-B'],
    ['hepatitis-b', 'product', 'Engerix', 'Engerix-B'],
    ['tdap', 'product', 'Boostrix', 'Tdap'],
    ['tdap', 'product', 'Adacel', 'Tdap'],
    ['tdap', 'product', 'Tenivac', 'Td'],
    ['covid-19', 'product', 'Comirnaty', 'Pfizer-BioNTech'],
    ['covid-19', 'product', 'Pfizer/BioNTech', 'Pfizer-BioNTech'],
    ['covid-19', 'product', 'J&J', 'Janssen'],
    ['covid-19', 'product', 'Janssen (Johnson & Johnson)', 'Janssen'],
    ['influenza', 'product', 'flu shot', 'injection'],
    ['fit-test', 'make', 'Kimberly Clark', 'Kimberly-Clark'],
    ['fit-test', 'make', 'Dräger', 'Dräger'],
    ['fit-test', 'make', 'Drager', 'Dräger'],
    ['fit-test', 'model', '3M 1860 S', '1860S'],
    ['bls', 'brand', 'American Heart Association', 'AHA'],
    ['acls', 'brand', 'american red cross', 'Red Cross'],
    ['english-test', 'test', 'TOEFL iBT', 'TOEFL'],
    ['english-test', 'test', 'C1 Advanced', 'CAE'],
    ['immunization-form', 'form', 'AAMC Standardized Immunization Form', 'AAMC'],
    ['immunization-form', 'form', 'HMS', 'Harvard'],
    ['visa', 'class', 'B1/B2', 'B-1/B-2'],
    ['visa', 'class', 'b1', 'B-1'],
    ['visa', 'class', 'Visa waiver (ESTA)', 'ESTA'],
    ['deans-letter', 'language', 'english', 'English'],
    ['transcript', 'language', 'Türkçe', 'Turkish'],
    ['passport', 'country', 'Türkiye', 'TR'],
    ['passport', 'country', 'turkey', 'TR'],
    ['passport', 'country', 'tr', 'TR'],
    ['tb-test', 'country', 'United States of America', 'US'],
    ['tb-test', 'country', 'Côte d’Ivoire', 'CI'],
    ['drug-screen', 'result', 'Negative dilute', 'negative-dilute'],
    ['translation', 'of', 'MSPE', "Dean's letter"],
    ['background-check', 'agency', 'certiphi screening', 'Certiphi'],
  ];
  it.each(rows)('%s, %s: "%s" is %s', (type, fact, typed, is) => {
    expect(readFact(fieldOf(type, fact), typed)).toEqual({ ok: true, value: is });
  });
});

describe('what says something else is not taken for it', () => {
  const rows = [
    ['tb-test', 'result', 'negative 5 mm'],
    ['tb-test', 'kind', 'TST/IGRA'],
    ['tb-test', 'result', 'negative or positive'],
    ['hepatitis-b', 'product', 'Infanrix'],
    ['visa', 'class', 'visitor visa'],
    ['english-test', 'test', 'school letter'],
  ] as const;
  it.each(rows)('%s, %s: "%s"', (type, fact, typed) => {
    expect(readFact(fieldOf(type, fact), typed).ok).toBe(false);
  });

  it('names the nearest words, and what to do', () => {
    const read = readFact(fieldOf('tb-test', 'kind'), 'Quantiferron');
    expect(read).toEqual({
      ok: false,
      error: {
        says: '"Quantiferron" is not one of its words. The nearest is IGRA. Choose one, or keep the word as typed.',
        nearest: ['IGRA'],
      },
    });
  });

  it('names what there is where nothing is near', () => {
    const read = readFact(fieldOf('hepatitis-b', 'antibodyTest'), 'xyzzy');
    expect(read.ok ? '' : read.error.says).toContain('It knows quantitative, qualitative.');
  });
});

describe('a word kept as typed', () => {
  const FORM = fieldOf('immunization-form', 'form');
  const rows: readonly (readonly [FactValue, FactValue])[] = [
    [{ asTyped: ' My own word ' }, { asTyped: 'My own word' }],
    // Where an option stands for it, it is the option.
    [{ asTyped: 'aamc form' }, 'AAMC'],
  ];
  it.each(rows)('%j is stored as %j', (typed, stored) => {
    expect(readFact(FORM, typed)).toEqual({ ok: true, value: stored });
  });

  it('is refused where it is empty', () => {
    expect(readFact(FORM, { asTyped: ' ' }).ok).toBe(false);
  });
});

describe('several at once', () => {
  const SUBSTANCES = fieldOf('drug-screen', 'substances');
  it('takes a list, or the words of a sentence', () => {
    const all = ['THC', 'cocaine', 'opiates', 'amphetamines', 'PCP'];
    const typed = 'Marijuana, cocaine, opiates, amphetamine and phencyclidine';
    expect(readFact(SUBSTANCES, typed)).toEqual({ ok: true, value: all });
    expect(readFact(SUBSTANCES, [...all, 'cannabis'])).toEqual({ ok: true, value: all });
  });

  it('refuses the list where one of them is unknown, and a list where one is asked', () => {
    expect(readFact(SUBSTANCES, ['THC', 'tea']).ok).toBe(false);
    expect(readFact(fieldOf('tb-test', 'kind'), ['TST', 'IGRA']).ok).toBe(false);
  });
});

describe('ticks', () => {
  const rows: readonly (readonly [FactValue, boolean])[] = [
    [true, true],
    ['Yes', true],
    ['no', false],
  ];
  it.each(rows)('%j is %j', (typed, is) => {
    expect(readFact(fieldOf('consent-form', 'signed'), typed)).toEqual({ ok: true, value: is });
  });
  it('refuses anything else', () => {
    expect(readFact(fieldOf('consent-form', 'signed'), 'perhaps').ok).toBe(false);
  });
});

describe('the catalogue’s options', () => {
  const choices = CATALOGUE.flatMap((type) =>
    type.facts
      .filter(({ kind }) => kind === 'choice')
      .map((field) => [`${type.key} ${field.key}`, field] as const),
  );
  it.each(choices)('%s: no word stands for two of them', (_, { options = [] }) => {
    const owners = new Map<string, string>();
    const twice = options.flatMap((option) =>
      namesOf(option).flatMap((name) => {
        const folded = foldLetters(name);
        const owner = owners.get(folded);
        owners.set(folded, option.value);
        return owner === undefined || owner === option.value
          ? []
          : [`${name}: ${owner}, ${option.value}`];
      }),
    );
    expect(twice).toEqual([]);
    expect(options.length).toBeGreaterThan(1);
  });

  it.each(choices)('%s: each value reads as itself', (_, field) => {
    for (const { value } of field.options ?? []) {
      const stored = field.many === true ? [value] : value;
      expect(readFact(field, value)).toEqual({ ok: true, value: stored });
    }
  });
});

describe('a day beside the issue day', () => {
  const placed = fieldOf('tb-test', 'placed');
  it.each(['2026-05-01', ' 2026-05-01 ', '1 May 2026'])('%j is that day', (typed) => {
    expect(readFact(placed, typed)).toEqual({ ok: true, value: '2026-05-01' });
  });

  it.each<[FactValue]>([['2026-02-31'], ['May 2026'], [true], [{ asTyped: 'last May' }]])(
    '%j is refused',
    (typed) => {
      const read = readFact(placed, typed);
      expect(read.ok === false && read.error.says).toBe(
        'Write a day of the calendar as YYYY-MM-DD.',
      );
    },
  );

  it('either of two days is asked back', () => {
    const read = readFact(placed, '03/04/2026');
    expect(read.ok === false && read.error.says).toBe(
      'It can be read as 3 Apr 2026 or as 4 Mar 2026. Write it as YYYY-MM-DD.',
    );
  });

  it('is shown as days are', () => {
    const type = findType(CATALOGUE, 'tb-test');
    expect(sayFound(type, 'placed', '2026-05-01')).toBe('was placed on 1 May 2026');
    expect(sayFound(type, 'kind', 'TST')).toBe('was done as a TST');
  });
});
