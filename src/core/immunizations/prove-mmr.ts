import type { DocumentFacts } from '../documents/document.ts';
import { countCourse, type DoseCount } from './count-course.ts';
import { coursesOf, type ImmunityDraft, testFacts, titerDraft } from './immunity-draft.ts';
import type { Dose, Titer } from './immunization-record.ts';
import { DOSES_WANTED, MMR_PARTS, type MmrPart, mmrDoses } from './mmr-standing.ts';
import { byDay, type RecordCircumstances } from './record-circumstances.ts';
import { isPositive, latestTiter } from './titer-standing.ts';
import type { ToldImmunity } from './told-immunity.ts';

/**
 * Measles, mumps, rubella, each counted by itself: by doses, by titers, and by both together where
 * neither is enough. Facts of one part stand beside those of all where they differ.
 */
export function proveMmr(told: ToldImmunity, at: RecordCircumstances): ImmunityDraft[] {
  const doses = mmrDoses(told.record, at.dateOfBirth);
  const parts = MMR_PARTS.map((part) => ({
    part,
    count: countCourse(doses[part].counted, coursesOf(told, 'mmr', part)),
    titer: latestTiter(told.record, part),
  }));
  const byDoses = parts.every(isDosed);
  const byTiters = parts.every(isTested);
  return [
    ...dosed(parts, byDoses),
    ...tested(parts, told),
    ...(byDoses || byTiters || !parts.every((part) => isDosed(part) || isTested(part))
      ? []
      : [both(parts, told)]),
  ];
}

interface Part {
  readonly part: MmrPart;
  readonly count: DoseCount;
  readonly titer: Titer | undefined;
}

function isDosed({ part, count }: Part): boolean {
  return count.doses >= DOSES_WANTED[part];
}

function isTested({ titer }: Part): boolean {
  return titer !== undefined && isPositive(titer);
}

function dosed(parts: readonly Part[], isEnough: boolean): ImmunityDraft[] {
  if (parts.every(({ count }) => count.doses === 0)) return [];
  const facts = { evidence: 'doses', ...doseFacts(parts) };
  const { doses } = facts;
  const title = `MMR by ${doses === 1 ? '1 dose' : `${doses} doses`}`;
  return [
    {
      type: 'mmr',
      kind: 'doses',
      title,
      facts: isEnough ? facts : { ...facts, immune: false },
      ...restsOn(parts),
    },
  ];
}

/** Doses of MMR, which are those of measles and of mumps; of one part where it has others. */
function doseFacts(parts: readonly Part[]) {
  const of = (part: MmrPart) => parts.find((one) => one.part === part)?.count.doses ?? 0;
  const doses = Math.min(of('measles'), of('mumps'));
  const apart = MMR_PARTS.filter((part) => of(part) !== doses);
  return { doses, ...Object.fromEntries(apart.map((part) => [part, of(part)])) };
}

function tested(parts: readonly Part[], told: ToldImmunity): ImmunityDraft[] {
  const titers = parts.flatMap(({ titer }) => titer ?? []);
  if (titers.length === 0) return [];
  const draft = titerDraft('mmr', 'MMR', titers, told);
  if (parts.every(isTested)) return [draft];
  return [{ ...draft, facts: { ...draft.facts, ...titerFacts(parts), immune: false } }];
}

function titerFacts(parts: readonly Part[]): DocumentFacts {
  return Object.fromEntries(
    parts.flatMap(({ part, titer }) =>
      titer === undefined ? [] : [[`${part}Titer`, isPositive(titer) ? 'positive' : 'negative']],
    ),
  );
}

/** What one part lacks of doses its titer makes up for. */
function both(parts: readonly Part[], told: ToldImmunity): ImmunityDraft {
  const given = parts.filter(isDosed);
  const titers = parts.filter(isTested).flatMap(({ titer }) => titer ?? []);
  const { entries, courses } = restsOn(given);
  return {
    type: 'mmr',
    kind: 'both',
    title: 'MMR by doses and titers',
    facts: {
      evidence: 'doses and titer',
      ...testFacts(titers, told),
      ...doseFacts(parts),
      ...titerFacts(parts),
    },
    entries: [...entries, ...titers].sort(byDay),
    courses,
  };
}

function restsOn(parts: readonly Part[]): Pick<DoseCount, 'courses'> & { entries: Dose[] } {
  const told = parts.flatMap(({ count }) => count.told);
  return {
    entries: [...new Set(told)].sort(byDay),
    courses: [...new Set(parts.flatMap(({ count }) => count.courses))],
  };
}
