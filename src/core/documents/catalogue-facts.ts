import { choiceFact, numberFact, yesNoFact } from './catalogue-source.ts';
import type { FactField, FactOption, FactWords } from './document-type.ts';
import { COUNTRIES } from './options/country-options.ts';
import { ANTIBODY_TESTS, EVIDENCE } from './options/immunity-options.ts';
import { LANGUAGES } from './options/language-options.ts';
import { CARD_BRANDS } from './options/paper-options.ts';

/** Where a document was issued, as an ISO 3166 alpha-2 code; compared by "issued in" rules. */
export const ISSUED_IN: FactField = choiceFact('country', 'Country of issue', COUNTRIES, {
  words: { asked: 'issued in {}', found: 'was issued in {}' },
});

const ASK_ABOUT_RESULT =
  'nobody can choose the result of a test: show it to a physician, and ask the host what it accepts instead';

/** The result of a medical test; `words` where its values read otherwise than "a negative result". */
export function resultFact(
  label: string,
  options: readonly FactOption[],
  words: Partial<FactWords> = {},
): FactField {
  return choiceFact('result', label, options, {
    isOutcome: true,
    whenShort: [ASK_ABOUT_RESULT],
    words: {
      asked: 'with {a} result',
      askedNot: 'with a result other than {}',
      found: 'has {a} result',
      ...words,
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

/** The four scores that an English test reports beside the whole: UAB asks for some of them alone. */
export const ENGLISH_SECTIONS: readonly FactField[] = [
  sectionScore('listening'),
  sectionScore('reading'),
  sectionScore('speaking'),
  sectionScore('writing'),
];

function sectionScore(section: string): FactField {
  return numberFact(section, `Score in ${section}`, {
    words: { asked: `with at least {} in ${section}`, found: `has {} in ${section}` },
  });
}

export const DOSES: FactField = numberFact('doses', 'Doses', {
  words: { asked: 'with at least {} doses', found: 'has {} doses' },
});

/** What was injected. */
export function productFact(label: string, options: readonly FactOption[]): FactField {
  return choiceFact('product', label, options, {
    words: { asked: 'given as {}', askedNot: 'not given as {}', found: 'was given as {}' },
  });
}

export const LANGUAGE: FactField = choiceFact('language', 'Language', LANGUAGES, {
  words: { asked: 'in {}', askedNot: 'in a language other than {}', found: 'is in {}' },
});

export const ANTIBODY_TEST: FactField = choiceFact(
  'antibodyTest',
  'Antibody test',
  ANTIBODY_TESTS,
  {
    words: {
      asked: 'with {a} antibody test',
      askedNot: 'with an antibody test other than {}',
      found: 'has {a} antibody test',
    },
  },
);

/** What immunity is proven by. */
export const EVIDENCE_FACT: FactField = choiceFact('evidence', 'Evidence', EVIDENCE, {
  words: {
    asked: 'proven by {a}',
    askedNot: 'proven by something other than {a}',
    found: 'is proven by {a}',
  },
});

/** The two facts of a resuscitation card. */
export const CARD_FACTS: readonly FactField[] = [
  choiceFact('brand', 'Brand', CARD_BRANDS, {
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
