import { numberFact, textFact, yesNoFact } from './catalogue-source.ts';
import type { FactField } from './document-type.ts';

/** Where a document was issued, as an ISO 3166 alpha-2 code; compared by "issued in" rules. */
export const ISSUED_IN: FactField = textFact(
  'country',
  'Country of issue (two letters, such as US)',
  { words: { asked: 'issued in {}', found: 'was issued in {}' } },
);

const ASK_ABOUT_RESULT =
  'nobody can choose the result of a test: show it to a physician, and ask the host what it accepts instead';

/** The result of a medical test. */
export function resultFact(label: string): FactField {
  return textFact('result', label, {
    isOutcome: true,
    whenShort: [ASK_ABOUT_RESULT],
    words: {
      asked: 'with {a} result',
      askedNot: 'with a result other than {}',
      found: 'has {a} result',
    },
  });
}

/** Whether an examination was passed; `name` is the examination: "Step 1". */
export function passedFact(name: string): FactField {
  return yesNoFact('passed', 'Passed', {
    isOutcome: true,
    whenShort: [
      `this host takes only a passed ${name}`,
      'if yours is passed, say so; else ask the host what it accepts instead',
    ],
    words: {
      asked: 'passed',
      askedNot: 'not passed',
      found: 'is marked as passed',
      foundNot: 'is not marked as passed',
      whether: 'is passed',
    },
  });
}

/** A signature; `asked` is the word for it after the document's name: "signed by a physician". */
export function signedFact(key: string, label: string, asked: string): FactField {
  return yesNoFact(key, label, {
    words: { asked, askedNot: `not ${asked}`, found: `is ${asked}`, foundNot: `is not ${asked}` },
  });
}

export const SCORE: FactField = numberFact('score', 'Score', {
  words: { asked: 'with a score of at least {}', found: 'has a score of {}' },
});

export const DOSES: FactField = numberFact('doses', 'Doses', {
  words: { asked: 'with at least {} doses', found: 'has {} doses' },
});

export const PRODUCT: FactField = productFact('Product');

export function productFact(label: string): FactField {
  return textFact('product', label, {
    words: { asked: 'given as {}', askedNot: 'not given as {}', found: 'was given as {}' },
  });
}

export const LANGUAGE: FactField = textFact('language', 'Language', {
  words: { asked: 'in {}', askedNot: 'in a language other than {}', found: 'is in {}' },
});

export const ANTIBODY_TEST: FactField = textFact(
  'antibodyTest',
  'Antibody test (quantitative or qualitative)',
  {
    words: {
      asked: 'with {a} antibody test',
      askedNot: 'with an antibody test other than {}',
      found: 'has {a} antibody test',
    },
  },
);

/** What immunity is proven by; the label names the choices. */
export function evidenceFact(label: string): FactField {
  return textFact('evidence', label, {
    words: {
      asked: 'proven by {a}',
      askedNot: 'proven by something other than {a}',
      found: 'is proven by {a}',
    },
  });
}

/** The two facts of a resuscitation card. */
export const CARD_FACTS: readonly FactField[] = [
  textFact('brand', 'Brand (AHA, Red Cross, other)', {
    words: {
      asked: 'from {}',
      askedNot: 'from a provider other than {}',
      found: 'is from {}',
    },
  }),
  yesNoFact('onlineOnly', 'Online only, no skills test', {
    words: {
      asked: 'from an online course',
      askedNot: 'from a course with a skills test',
      found: 'is from a course without a skills test',
      foundNot: 'is from a course with a skills test',
    },
  }),
];

/** Insurance cover in dollars; `after` tells what it is for: " per occurrence". */
export function coverFact(key: string, label: string, after: string): FactField {
  return numberFact(key, label, {
    unit: 'USD',
    words: { asked: `with cover of at least {}${after}`, found: `has cover of {}${after}` },
  });
}
