import type { DocumentType } from '../../documents/document-type.ts';
import { findType } from '../../documents/find-type.ts';
import type { LabOrder } from '../../hosts/lab-order.ts';
import type { FormBlock, FormBlockKey } from '../../immunizations/form-block.ts';
import { listWords } from '../../requirements/describe-words.ts';
import { plainWord } from '../../requirements/plain-word.ts';
import type { Predicate } from '../../requirements/predicates/predicate.ts';
import { wantedFact } from '../../requirements/predicates/wanted-fact.ts';
import { askedProof } from '../ways/asked-proof.ts';

/** What one requirement asks of one document type, in all the ways that would do. */
export interface Asked {
  readonly type: string;
  readonly hostName: string;
  /** The demands of each way that would do; the one that is planned first. */
  readonly ways: readonly (readonly Predicate[])[];
  /** The host leaves a choice: none of its ways is a must. */
  readonly hasChoice: boolean;
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
  const [planned = []] = asked.ways;
  switch (asked.type) {
    case 'hepatitis-b':
      return askedProof(planned) === 'doses'
        ? vaccine('hepatitis-b', 'Hepatitis B vaccine', ground)
        : [ANTI_HBS, ...seriesBegun(ground)];
    case 'mmr':
      return askedProof(planned) === 'blood'
        ? [mmrTiters(planned)]
        : vaccine('mmr', orTiter('MMR vaccine', 'the titers of all three', asked), ground);
    case 'varicella':
      return askedProof(planned) === 'blood'
        ? [varicellaTiter(planned)]
        : vaccine('varicella', orTiter('Varicella vaccine', 'a titer', asked), ground);
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

/** "MMR vaccine, or the titers of all three", where some way takes them. */
function orTiter(order: string, titer: string, { ways }: Asked): string {
  return ways.some((way) => askedProof(way) !== 'doses') ? `${order}, or ${titer}` : order;
}

function mmrTiters(predicates: readonly Predicate[]): OrderDraft {
  const kind = quantitativeWord(predicates);
  return {
    key: 'mmr-titers',
    kind: 'lab',
    order: `Measles, mumps and rubella antibodies (IgG)${kind}: three results, each with the laboratory's word for it`,
    detail: '',
  };
}

function varicellaTiter(predicates: readonly Predicate[]): OrderDraft {
  return {
    key: 'varicella-titer',
    kind: 'lab',
    order: `Varicella antibodies (IgG)${quantitativeWord(predicates)}, with the laboratory's word for it`,
    detail: '',
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
  const detail = [...needs, more].filter((text) => text !== '').join(' ');
  return [{ key: `${key}-vaccine`, kind: 'shot', order, detail }];
}

/** The rest of a series of hepatitis B before the blood is drawn, for who has begun one. */
function seriesBegun(ground: OrderGround): OrderDraft[] {
  const block = ground.blocks.find(({ key }) => key === 'hepatitis-b');
  const isRecorded = block?.lines.some(({ entry }) => entry !== undefined) === true;
  const isShort = block?.needs.some((need) => !need.startsWith('Quantitative')) === true;
  return isRecorded && isShort ? vaccine('hepatitis-b', 'Hepatitis B vaccine', ground) : [];
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

/** Of titers: the hosts that take nothing in their place, even of who had all doses. */
export function sayInsisting(key: string, asked: readonly Asked[]): string {
  if (key !== 'mmr-titers' && key !== 'varicella-titer') return '';
  const hosts = namesOf(asked.filter(({ hasChoice }) => !hasChoice));
  if (hosts.length === 0) return '';
  const wants = hosts.length === 1 ? 'wants' : 'want';
  return `Also where the doses are complete: ${listWords(hosts, 'and')} ${wants} the laboratory's report.`;
}

/**
 * "UC Davis wants at least 12 mIU/mL": the highest number that any host asks, with its hosts; of those
 * that would take something else as well it is said so.
 */
export function sayHighest(asked: readonly Asked[]): string {
  const numbers = asked.flatMap((one) =>
    one.ways.flat().flatMap((predicate) => {
      const { key, least } = wantedFact(predicate) ?? {};
      return key === 'titer' && least !== undefined ? [{ one, value: least }] : [];
    }),
  );
  const highest = Math.max(...numbers.map(({ value }) => value));
  const asking = numbers.filter(({ value }) => value === highest).map(({ one }) => one);
  const insisting = asking.filter(({ hasChoice }) => !hasChoice);
  const hosts = namesOf(insisting.length > 0 ? insisting : asking);
  if (hosts.length === 0) return '';
  const [wants, takes] = hosts.length === 1 ? ['wants', 'takes'] : ['want', 'take'];
  return insisting.length > 0
    ? `${listWords(hosts, 'and')} ${wants} at least ${highest} mIU/mL.`
    : `${listWords(hosts, 'and')} ${takes} it from ${highest} mIU/mL on, as one of several ways.`;
}

function namesOf(asked: readonly Asked[]): string[] {
  return [...new Set(asked.map(({ hostName }) => hostName))];
}
