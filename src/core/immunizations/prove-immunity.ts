import type { DocumentFacts } from '../documents/document.ts';
import { formatDay } from '../shared/format-day.ts';
import { dosesOf } from './count-doses.ts';
import { VACCINE_WORDS } from './entry-words.ts';
import { hepatitisBSeries, isComplete } from './hepatitis-b-series.ts';
import type { Analyte, Dose, ImmunizationRecord, Titer, Vaccine } from './immunization-record.ts';
import { DOSES_WANTED, MMR_PARTS, mmrDoses, varicellaDoses } from './mmr-standing.ts';
import type { RecordCircumstances } from './record-circumstances.ts';
import { type ProofDraft, proofFrom } from './record-proof-draft.ts';
import {
  ANTI_HBS_POSITIVE,
  antiHbsValue,
  isPositive,
  isQuantitative,
  latestTiter,
} from './titer-standing.ts';

/** Measles, mumps, rubella: by doses, by titers, and by both together where neither is enough. */
export function proveMmr(record: ImmunizationRecord, at: RecordCircumstances): ProofDraft[] {
  const doses = mmrDoses(record, at.dateOfBirth);
  const enough = (part: (typeof MMR_PARTS)[number]) =>
    doses[part].counted.length >= DOSES_WANTED[part];
  const titers = new Map(MMR_PARTS.map((part) => [part, positiveTiter(record, part)]));
  const byDoses = MMR_PARTS.filter(enough);
  const byTiter = MMR_PARTS.filter((part) => titers.get(part) !== undefined);
  const given = MMR_PARTS.flatMap((part) => doses[part].counted.slice(0, DOSES_WANTED[part]));
  const count = Math.min(doses.measles.counted.length, doses.mumps.counted.length);
  const tested = byTiter.flatMap((part) => titers.get(part) ?? []);
  const proofs: ProofDraft[] = [];
  if (byDoses.length === 3) {
    const facts = { evidence: 'doses', doses: count };
    proofs.push(proofFrom('mmr', 'doses', `MMR by ${count} doses`, given, facts));
  }
  if (byTiter.length === 3) proofs.push(titerProof('mmr', 'MMR', tested));
  if (proofs.length === 0 && MMR_PARTS.every((part) => enough(part) || titers.get(part))) {
    const dosed = byDoses.flatMap((part) => doses[part].counted);
    const facts = { evidence: 'doses and titer', antibodyTest: kindOf(tested) };
    proofs.push(proofFrom('mmr', 'both', 'MMR by doses and titers', [...dosed, ...tested], facts));
  }
  return proofs;
}

/** Two doses, or a positive titer. */
export function proveVaricella(record: ImmunizationRecord): ProofDraft[] {
  const { counted } = varicellaDoses(record);
  const titer = positiveTiter(record, 'varicella');
  const facts = { evidence: 'doses', doses: counted.length };
  return [
    ...(counted.length < 2
      ? []
      : [proofFrom('varicella', 'doses', `Varicella by ${counted.length} doses`, counted, facts)]),
    ...(titer === undefined ? [] : [titerProof('varicella', 'Varicella', [titer])]),
  ];
}

function positiveTiter(record: ImmunizationRecord, analyte: Analyte): Titer | undefined {
  const titer = latestTiter(record, analyte);
  return titer !== undefined && isPositive(titer) ? titer : undefined;
}

/** Dated by the oldest of the tests it rests on: "not older than" has to hold for each. */
function titerProof(type: string, name: string, titers: readonly Titer[]): ProofDraft {
  const issued = titers.map(({ on }) => on).sort()[0];
  const day = issued === undefined ? '' : ` of ${formatDay(issued)}`;
  const title = `${name} by positive titer${titers.length === 1 ? '' : 's'}${day}`;
  const facts = { evidence: 'titer', antibodyTest: kindOf(titers) };
  return { ...proofFrom(type, 'titer', title, titers, facts), issued };
}

function kindOf(titers: readonly Titer[]): string {
  return titers.every(isQuantitative) ? 'quantitative' : 'qualitative';
}

/**
 * Hepatitis B: a positive antibody test with or without its number, else a complete series that no
 * test has put in doubt. A newest test that is negative leaves nothing proven.
 */
export function proveHepatitisB(record: ImmunizationRecord): ProofDraft[] {
  const { series } = hepatitisBSeries(record);
  const doses = series.flat();
  const count: DocumentFacts = doses.length === 0 ? {} : { doses: doses.length };
  const titer = latestTiter(record, 'anti-hbs');
  if (titer === undefined) {
    const complete = series.some(isComplete);
    return complete
      ? [
          proofFrom(
            'hepatitis-b',
            'doses',
            `Hepatitis B by ${doses.length} doses, without a titer,`,
            doses,
            count,
          ),
        ]
      : [];
  }
  const value = antiHbsValue(titer);
  const day = formatDay(titer.on);
  if (value !== undefined && value >= ANTI_HBS_POSITIVE && titer.result !== 'negative') {
    const facts = { titer: value, antibodyTest: 'quantitative', ...count };
    const title = `Anti-HBs of ${day}, ${value} mIU/mL,`;
    return [proofFrom('hepatitis-b', 'titer', title, [titer], facts)];
  }
  if (!isPositive(titer)) return [];
  const facts = { antibodyTest: 'qualitative', ...count };
  const title = `Anti-HBs of ${day}, positive without a number,`;
  return [proofFrom('hepatitis-b', 'titer', title, [titer], facts)];
}

/** Each tetanus dose by itself: rules ask how old it is, and some for which product. */
export function proveTetanus(record: ImmunizationRecord): ProofDraft[] {
  return dosesOf(record, ['tdap', 'td']).map((dose) => {
    const product = dose.vaccine === 'tdap' ? 'Tdap' : 'Td';
    const title = `${product} of ${formatDay(dose.on)}`;
    return proofFrom('tdap', product.toLowerCase(), title, [dose], { product });
  });
}

export function proveInfluenza(record: ImmunizationRecord): ProofDraft[] {
  return dosesOf(record, ['influenza']).map((dose) =>
    proofFrom(
      'influenza',
      'dose',
      `Influenza dose of ${formatDay(dose.on)}`,
      [dose],
      productOf(dose),
    ),
  );
}

/** Polio's primary series (Cleveland Clinic, 2014); that it is three doses is our inference. */
export const POLIO_SERIES = 3;

/** Vaccines that hosts only ask for by name, counted. */
const COUNTED: readonly { readonly vaccine: Vaccine; readonly atLeast: number }[] = [
  { vaccine: 'covid-19', atLeast: 1 },
  { vaccine: 'polio', atLeast: POLIO_SERIES },
  { vaccine: 'hepatitis-a', atLeast: 1 },
  { vaccine: 'meningococcal', atLeast: 1 },
];

export function proveCounted(record: ImmunizationRecord): ProofDraft[] {
  return COUNTED.flatMap(({ vaccine, atLeast }) => {
    const doses = dosesOf(record, [vaccine]);
    const last = doses.at(-1);
    if (last === undefined || doses.length < atLeast) return [];
    const words = doses.length === 1 ? '1 dose' : `${doses.length} doses`;
    const title = `${VACCINE_WORDS[vaccine]} by ${words}, the last on ${formatDay(last.on)},`;
    const facts = { doses: doses.length, ...(vaccine === 'covid-19' ? productOf(last) : {}) };
    return [proofFrom(vaccine, 'doses', title, doses, facts)];
  });
}

function productOf({ product }: Dose): DocumentFacts {
  return product.trim() === '' ? {} : { product: product.trim() };
}
