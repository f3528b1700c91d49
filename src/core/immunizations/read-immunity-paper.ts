import type { DocumentFacts } from '../documents/document.ts';
import { wordsOf, wordText } from '../documents/fact-value.ts';
import type { Day } from '../shared/day.ts';
import { idOf } from '../shared/id.ts';
import {
  type Analyte,
  type Dose,
  type Titer,
  VACCINES,
  type Vaccine,
} from './immunization-record.ts';
import { MMR_PARTS } from './mmr-standing.ts';
import type { HealthPaper } from './record-proof.ts';

/** A paper that counts doses without telling each day: "3 doses, the last on 20 Feb 2003". */
export interface Course {
  readonly vaccine: Vaccine;
  readonly doses: number;
  /** The day of the paper; it may not be typed in. */
  readonly on?: Day | undefined;
  readonly product: string;
  readonly paper: HealthPaper;
}

/** What the facts of a paper tell, in the words of the record. */
export interface ReadPaper {
  readonly entries: readonly (Dose | Titer)[];
  readonly courses: readonly Course[];
}

/**
 * Reads a proof of immunity. One dose with its day is that dose; more are a course; a test without its
 * day cannot be set against another, so it is not read.
 */
export function readImmunityPaper(paper: HealthPaper): ReadPaper {
  const { document, version } = paper;
  const { issued, facts } = version;
  const product = wordsOf(facts['product']).map(wordText).join(', ').trim();
  const entries: (Dose | Titer)[] = [];
  const courses: Course[] = [];
  for (const { vaccine, doses } of countsOf(document.type, facts)) {
    if (doses > 1 || issued === undefined) {
      courses.push({ vaccine, doses, on: issued, product, paper });
    } else {
      entries.push({ ...recorded(paper, vaccine), kind: 'dose', vaccine, on: issued, product });
    }
  }
  if (issued !== undefined) {
    for (const test of testsOf(document.type, facts)) {
      const id = `${test.analyte} titer`;
      entries.push({ ...recorded(paper, id), ...test, kind: 'titer', on: issued });
    }
  }
  return { entries, courses };
}

/** Named after its version, so that two never depend on the order of rows. */
function recorded({ document, version }: HealthPaper, what: string) {
  const id = idOf<'immunization'>(`${version.id} ${what}`);
  return { id, evidence: [document.id], note: '', writtenAs: '' };
}

/** Of measles, mumps and rubella each by itself as well. */
function countsOf(type: string, facts: DocumentFacts): { vaccine: Vaccine; doses: number }[] {
  const parts: readonly Vaccine[] = type === 'mmr' ? MMR_PARTS : [];
  return [...VACCINES.filter((one) => one === type), ...parts].flatMap((vaccine) => {
    const doses = facts[vaccine === type ? 'doses' : vaccine];
    return typeof doses === 'number' && doses >= 1 ? [{ vaccine, doses: Math.floor(doses) }] : [];
  });
}

type Test = Pick<Titer, 'analyte' | 'result' | 'value' | 'unit'>;

function testsOf(type: string, facts: DocumentFacts): Test[] {
  switch (type) {
    case 'mmr':
      return mmrTests(facts);
    case 'varicella':
      return wordTest('varicella', wordOf(facts, 'result'), facts);
    case 'tetanus-titer':
      return wordTest('tetanus', wordOf(facts, 'result'), { evidence: 'titer' });
    case 'hepatitis-b':
      return antiHbs(facts);
    default:
      return [];
  }
}

/** One by one where the paper tells them apart, else all three alike. */
function mmrTests(facts: DocumentFacts): Test[] {
  const apart = MMR_PARTS.filter((part) => wordOf(facts, `${part}Titer`) !== '');
  if (apart.length === 0) return MMR_PARTS.flatMap((part) => wordTest(part, '', facts));
  return apart.flatMap((part) => wordTest(part, wordOf(facts, `${part}Titer`), facts));
}

/** A paper that says "by titer" and no more shows a positive one. */
function wordTest(analyte: Analyte, word: string, facts: DocumentFacts): Test[] {
  const evidence = wordOf(facts, 'evidence');
  const isTested = word !== '' || evidence === 'titer' || evidence === 'doses and titer';
  return isTested ? [{ analyte, result: asResult(word) ?? 'positive', unit: '' }] : [];
}

/** A number is in mIU/mL. A test without one shows the antibody unless its result says otherwise. */
function antiHbs(facts: DocumentFacts): Test[] {
  const value = facts['titer'];
  const result = asResult(wordOf(facts, 'result'));
  const analyte = 'anti-hbs';
  if (typeof value === 'number') return [{ analyte, value, result, unit: 'mIU/mL' }];
  if (result === undefined && wordOf(facts, 'antibodyTest') !== 'qualitative') return [];
  return [{ analyte, result: result ?? 'positive', unit: '' }];
}

function asResult(word: string): Titer['result'] {
  return word === 'positive' || word === 'negative' || word === 'equivocal' ? word : undefined;
}

/** A word on a paper, without capitals; empty where it says none. */
function wordOf(facts: DocumentFacts, key: string): string {
  const word = facts[key];
  return typeof word === 'string' ? word.trim().toLowerCase() : '';
}
