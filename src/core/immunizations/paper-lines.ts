import { VACCINE_WORDS } from './entry-words.ts';
import type { FormBlockKey, FormLine } from './form-block.ts';
import type { Vaccine } from './immunization-record.ts';
import type { Course } from './read-immunity-paper.ts';
import type { HealthPaper } from './record-proof.ts';
import { resultOf } from './tb-test.ts';
import type { ToldHistory } from './tell-history.ts';

const BLOCK: Readonly<Partial<Record<Vaccine, FormBlockKey>>> = {
  mmr: 'mmr',
  measles: 'mmr',
  mumps: 'mmr',
  rubella: 'mmr',
  varicella: 'varicella',
  'hepatitis-b': 'hepatitis-b',
  'covid-19': 'covid-19',
};

/** What papers tell that no place of the form can hold, each in a line with what it lacks. */
export function paperLines(key: FormBlockKey, { courses, untold }: ToldHistory): FormLine[] {
  const counted = courses.filter(({ vaccine }) => (BLOCK[vaccine] ?? 'additional') === key);
  return [...counted.map(courseLine), ...(key === 'tuberculosis' ? untold.map(testLine) : [])];
}

function courseLine({ vaccine, doses, on, product, paper }: Course): FormLine {
  const count = doses === 1 ? '1 dose' : `${doses} doses`;
  return {
    label: `${VACCINE_WORDS[vaccine]}, by paper`,
    on,
    outcome: [count, product].filter((part) => part !== '').join(', '),
    note: 'The form wants the day of each dose: type them into the record.',
    evidence: [paper.document.id],
  };
}

function testLine({ document, version: { issued, facts } }: HealthPaper): FormLine {
  const kind = typeof facts['kind'] === 'string' ? facts['kind'] : 'Tuberculosis test';
  return {
    label: `${kind}, by paper`,
    on: issued,
    outcome: resultOf({ facts }),
    note: 'The form wants the days of placing and reading: type them into the record.',
    evidence: [document.id],
  };
}
