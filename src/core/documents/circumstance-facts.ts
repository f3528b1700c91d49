/** The words of a fact, or all that a number says, which tell of the person and are no one's aim. */
export interface CircumstanceFact {
  readonly fact: string;
  /** Without capitals, as rules compare words; `any` for a number, whatever the least that is asked. */
  readonly words: readonly string[] | 'any';
}

/** Ways past a vaccine that a person has or has not (domain facts, section 1, rows 3 to 5). */
const BESIDE_THE_VACCINE: CircumstanceFact = {
  fact: 'evidence',
  words: [
    'disease',
    'disease had',
    'disease history',
    'history of disease',
    'date of illness',
    'declination',
    'exemption',
    'medical exemption',
    'religious exemption',
    'contraindication',
    'chronic infection',
    'non-responder',
  ],
};

/**
 * What the papers of each type may say that nobody goes and gets. A positive test is one where it is
 * about tuberculosis; where it is about immunity, a positive test is what one wants to have.
 */
const BY_TYPE: Readonly<Record<string, readonly CircumstanceFact[]>> = {
  'tb-test': [
    {
      fact: 'result',
      words: [
        'positive',
        'negative, with a positive history',
        'positive history',
        'indeterminate',
        'treated',
      ],
    },
    { fact: 'readingMm', words: 'any' },
  ],
  mmr: [BESIDE_THE_VACCINE],
  varicella: [BESIDE_THE_VACCINE],
  'hepatitis-b': [BESIDE_THE_VACCINE],
  tdap: [BESIDE_THE_VACCINE],
  influenza: [BESIDE_THE_VACCINE],
  'covid-19': [BESIDE_THE_VACCINE],
  polio: [BESIDE_THE_VACCINE],
  'hepatitis-a': [BESIDE_THE_VACCINE],
  meningococcal: [BESIDE_THE_VACCINE],
};

/** What the papers of a type may say that is a circumstance; undefined for most. */
export function circumstanceFacts(type: string): readonly CircumstanceFact[] | undefined {
  return BY_TYPE[type];
}
