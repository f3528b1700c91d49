import { formatDay } from '../shared/format-day.ts';
import { countCourse } from './count-course.ts';
import { dosesOf } from './count-doses.ts';
import { coursesOf, dosesDraft, type ImmunityDraft, titerDraft } from './immunity-draft.ts';
import { immunityProof } from './immunity-proof.ts';
import type { Dose, Vaccine } from './immunization-record.ts';
import { varicellaDoses } from './mmr-standing.ts';
import { proveHepatitisB } from './prove-hepatitis-b.ts';
import { proveMmr } from './prove-mmr.ts';
import type { RecordCircumstances } from './record-circumstances.ts';
import type { HealthProof } from './record-proof.ts';
import { LIVE_DOSES } from './schedules.ts';
import { latestTiter } from './titer-standing.ts';
import type { ToldImmunity } from './told-immunity.ts';

/**
 * Doses and antibody tests of papers and record as proofs. What falls short is a proof as well, so that
 * a verdict can say what is there; it shows no immunity, and says so (`immune` is false).
 */
export function proveImmunity(told: ToldImmunity, at: RecordCircumstances): HealthProof[] {
  return [
    ...proveMmr(told, at),
    ...proveVaricella(told),
    ...proveHepatitisB(told),
    ...proveTetanusTiter(told),
    ...COUNTED.flatMap((counted) => proveCounted(told, counted)),
  ].map((draft) => immunityProof(draft, told));
}

/** Two doses, or a positive titer. */
function proveVaricella(told: ToldImmunity): ImmunityDraft[] {
  const count = countCourse(varicellaDoses(told.record).counted, coursesOf(told, 'varicella'));
  const titer = latestTiter(told.record, 'varicella');
  return [
    ...dosesDraft('varicella', count, LIVE_DOSES, { evidence: 'doses' }),
    ...(titer === undefined ? [] : [titerDraft('varicella', 'Varicella', [titer], told)]),
  ];
}

/** A positive antibody test, for hosts that take one in place of a dose. */
function proveTetanusTiter(told: ToldImmunity): ImmunityDraft[] {
  const titer = latestTiter(told.record, 'tetanus');
  if (titer === undefined) return [];
  const draft = titerDraft('tetanus-titer', 'Tetanus', [titer], told);
  const { evidence: _, ...facts } = draft.facts;
  return [{ ...draft, facts: { ...facts, ...(titer.result && { result: titer.result }) } }];
}

/** Polio wants its primary series (Cleveland Clinic, 2014); that it is three doses is our inference. */
export const POLIO_SERIES = 3;

/** Vaccines that hosts only ask for by name, counted. */
const COUNTED: readonly { readonly vaccine: Vaccine; readonly atLeast: number }[] = [
  { vaccine: 'covid-19', atLeast: 1 },
  { vaccine: 'polio', atLeast: POLIO_SERIES },
  { vaccine: 'hepatitis-a', atLeast: 1 },
  { vaccine: 'meningococcal', atLeast: 1 },
];

function proveCounted(
  told: ToldImmunity,
  { vaccine, atLeast }: (typeof COUNTED)[number],
): ImmunityDraft[] {
  const doses = onePerDay(dosesOf(told.record, [vaccine]));
  const count = countCourse(doses, coursesOf(told, vaccine));
  const product = [...count.courses, ...count.told].at(-1)?.product.trim() ?? '';
  const facts = vaccine === 'covid-19' && product !== '' ? { product } : {};
  const last = [...count.courses, ...count.told].at(-1)?.on;
  const since = last === undefined ? '' : `, the last on ${formatDay(last)}`;
  return dosesDraft(vaccine, count, atLeast, facts).map((draft) => ({
    ...draft,
    title: `${draft.title}${since},`,
  }));
}

function onePerDay(doses: readonly Dose[]): Dose[] {
  return doses.filter(({ on }, at) => doses[at - 1]?.on !== on);
}
