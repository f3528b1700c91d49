import type { DocumentType } from '../documents/document-type.ts';
import { findType } from '../documents/find-type.ts';
import type { FormBlock, FormBlockKey } from '../immunizations/form-block.ts';
import { listWords } from '../requirements/describe-words.ts';
import { plainWord } from '../requirements/plain-word.ts';
import type { Predicate } from '../requirements/predicates/predicate.ts';
import { wantedFact } from '../requirements/predicates/wanted-fact.ts';
import type { LabOrder } from './lab-order.ts';

/** What one requirement asks of one document type, in all the ways that would do. */
export interface Asked {
  readonly type: string;
  readonly hostName: string;
  /** The demands of each way that would do. */
  readonly ways: readonly (readonly Predicate[])[];
}

/** What is known of the applicant beside the rules. */
export interface OrderGround {
  readonly blocks: readonly FormBlock[];
  readonly types: readonly DocumentType[];
  /** A test for tuberculosis was positive once, or it was treated. */
  readonly tbPositive: boolean;
}

/** An order before it is known whom it serves. */
export type OrderDraft = Omit<LabOrder, 'serves'>;

/** What to ask for so that a rule about this type can be met; several where one leads to another. */
export function ordersFor(asked: Asked, ground: OrderGround): readonly OrderDraft[] {
  const predicates = asked.ways.flat();
  switch (asked.type) {
    case 'hepatitis-b':
      return [ANTI_HBS, ...vaccine('hepatitis-b', 'Hepatitis B vaccine', ground)];
    case 'mmr':
      return wantsTiter(predicates)
        ? [mmrTiters(predicates)]
        : vaccine('mmr', 'MMR vaccine, or the titers of all three', ground);
    case 'varicella':
      return wantsTiter(predicates)
        ? [varicellaTiter(predicates)]
        : vaccine('varicella', 'Varicella vaccine, or a titer', ground);
    case 'tb-test':
      return ground.tbPositive ? [X_RAY, REVIEW] : [tbTest(asked.ways)];
    case 'chest-x-ray':
      return [X_RAY];
    case 'tb-symptom-review':
      return [REVIEW];
    case 'tdap':
      return vaccine('tdap', 'Tdap vaccine', ground, 'Or Td, where a Tdap is recorded already.');
    case 'influenza':
      return [INFLUENZA];
    default:
      return [otherOrder(asked.type, ground)];
  }
}

const ANTI_HBS: OrderDraft = {
  key: 'anti-hbs',
  kind: 'lab',
  order: 'Quantitative hepatitis B surface antibody (anti-HBs), in mIU/mL, not the qualitative one',
  detail: '',
};

const X_RAY: OrderDraft = {
  key: 'chest-x-ray',
  kind: 'imaging',
  order: 'Chest X-ray, with the written report in English',
  detail: '',
};

const REVIEW: OrderDraft = {
  key: 'tb-symptom-review',
  kind: 'visit',
  order: 'Tuberculosis symptom questionnaire, signed by the physician',
  detail: '',
};

const INFLUENZA: OrderDraft = {
  key: 'influenza',
  kind: 'shot',
  order: 'Influenza vaccine of the season',
  detail: 'Ask for a paper with the day, the product and your name.',
};

/** A rule that takes no doses: "evidence: titer", or any word about the kind of antibody test. */
function wantsTiter(predicates: readonly Predicate[]): boolean {
  return predicates.some((predicate) => {
    const { key, oneOf, noneOf } = wantedFact(predicate) ?? {};
    if (key === 'antibodyTest') return true;
    return (
      key === 'evidence' && (oneOf?.every(isTiter) === true || noneOf?.includes('doses') === true)
    );
  });
}

function isTiter(word: string): boolean {
  return plainWord(word) === 'titer';
}

function mmrTiters(predicates: readonly Predicate[]): OrderDraft {
  const kind = quantitativeWord(predicates);
  return {
    key: 'mmr-titers',
    kind: 'lab',
    order: `Measles, mumps and rubella antibodies (IgG)${kind}: three results, each with the laboratory's word for it`,
    detail: 'Also where the doses are complete: the host wants the laboratory report.',
  };
}

function varicellaTiter(predicates: readonly Predicate[]): OrderDraft {
  return {
    key: 'varicella-titer',
    kind: 'lab',
    order: `Varicella antibodies (IgG)${quantitativeWord(predicates)}, with the laboratory's word for it`,
    detail: 'Also where the doses are complete: the host wants the laboratory report.',
  };
}

function quantitativeWord(predicates: readonly Predicate[]): string {
  return words(predicates, 'antibodyTest').includes('quantitative') ? ', quantitative' : '';
}

/** A blood test wherever a rule takes one: it needs no second visit. */
function tbTest(ways: readonly (readonly Predicate[])[]): OrderDraft {
  const kinds = ways.flatMap((way) => words(way, 'kind'));
  const takesAny = ways.some((way) => words(way, 'kind').length === 0);
  if (takesAny || kinds.includes('igra')) {
    return {
      key: 'igra',
      kind: 'lab',
      order: 'Tuberculosis blood test (IGRA: QuantiFERON or T-SPOT)',
      detail: 'Not within 4 to 6 weeks after a live vaccine, except on the same day.',
    };
  }
  const twoStep = kinds.some((kind) => kind.startsWith('two-step'));
  return {
    key: twoStep ? 'two-step-tst' : 'tst',
    kind: 'visit',
    order: twoStep
      ? 'Two-step tuberculin skin test, both read after 48 to 72 hours and written down in mm'
      : 'Tuberculin skin test, read after 48 to 72 hours and written down in mm',
    detail: twoStep
      ? 'The second is placed 1 to 3 weeks after the first and 7 days or more after its reading.'
      : '',
  };
}

/** The words that "one of" rules take for a fact, in lower case. */
function words(predicates: readonly Predicate[], fact: string): string[] {
  return predicates.flatMap((predicate) => {
    const wanted = wantedFact(predicate);
    return wanted?.key === fact ? (wanted.oneOf ?? []).map(plainWord) : [];
  });
}

/** A vaccine while the record is short of it; what is short stands in the detail. */
function vaccine(
  key: FormBlockKey,
  order: string,
  { blocks }: OrderGround,
  more = '',
): OrderDraft[] {
  const block = blocks.find((one) => one.key === key);
  const needs = (block?.needs ?? []).filter((need) => !need.startsWith('Quantitative'));
  const recorded = block?.lines.some(({ entry }) => entry !== undefined) === true;
  if (key === 'hepatitis-b' && (needs.length === 0 || !recorded)) return [];
  const detail = [...needs, more].filter((text) => text !== '').join(' ');
  return [{ key: `${key}-vaccine`, kind: 'shot', order, detail }];
}

/** Any other health document: what the catalogue says about getting it. */
function otherOrder(key: string, { types }: OrderGround): OrderDraft {
  const type = findType(types, key);
  return {
    key,
    kind: key === 'drug-screen' ? 'lab' : SHOTS.includes(key) ? 'shot' : 'visit',
    order: type.title,
    detail: type.note,
  };
}

const SHOTS: readonly string[] = ['covid-19', 'polio', 'hepatitis-a', 'meningococcal'];

/** "UC Davis wants at least 12 mIU/mL": the highest number that any host asks, with its hosts. */
export function sayHighest(asked: readonly Asked[]): string {
  const numbers = asked.flatMap(({ hostName, ways }) =>
    ways.flat().flatMap((predicate) => {
      const { key, least } = wantedFact(predicate) ?? {};
      return key === 'titer' && least !== undefined ? [{ hostName, value: least }] : [];
    }),
  );
  const highest = Math.max(...numbers.map(({ value }) => value));
  const hosts = [
    ...new Set(numbers.filter(({ value }) => value === highest).map(({ hostName }) => hostName)),
  ];
  if (hosts.length === 0) return '';
  return `${listWords(hosts, 'and')} ${hosts.length === 1 ? 'wants' : 'want'} at least ${highest} mIU/mL.`;
}
