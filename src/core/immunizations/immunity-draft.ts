import type { DocumentFacts } from '../documents/document.ts';
import { formatDay } from '../shared/format-day.ts';
import type { DoseCount } from './count-course.ts';
import { VACCINE_WORDS } from './entry-words.ts';
import type { Dose, Titer, Vaccine } from './immunization-record.ts';
import type { Course } from './read-immunity-paper.ts';
import { isPositive, isQuantitative } from './titer-standing.ts';
import type { ToldImmunity } from './told-immunity.ts';

/** What a proof of immunity says, and what it rests on. */
export interface ImmunityDraft {
  /** Key of a document type. */
  readonly type: string;
  /** "doses", "titer": names the proof within its type. */
  readonly kind: string;
  /** What the record says, where it says it. */
  readonly title: string;
  readonly facts: DocumentFacts;
  /** By day. */
  readonly entries: readonly (Dose | Titer)[];
  readonly courses?: readonly Course[] | undefined;
  /** Dated by its oldest part in place of its newest: "not older than" has to hold for each. */
  readonly isOldest?: boolean | undefined;
}

/** Doses as they are counted; fewer than are wanted show no immunity. */
export function dosesDraft(
  vaccine: Vaccine,
  count: DoseCount,
  wanted: number,
  more: DocumentFacts,
): ImmunityDraft[] {
  const { doses, told, courses } = count;
  if (doses === 0) return [];
  const title = `${VACCINE_WORDS[vaccine]} by ${doses === 1 ? '1 dose' : `${doses} doses`}`;
  const facts = { ...more, doses, ...(doses < wanted && { immune: false }) };
  return [{ type: vaccine, kind: 'doses', title, facts, entries: told, courses }];
}

/** The newest antibody test of each thing that was asked; they show immunity where all are positive. */
export function titerDraft(
  type: string,
  name: string,
  titers: readonly Titer[],
  told: ToldImmunity,
): ImmunityDraft {
  const shows = titers.every(isPositive);
  const days = titers.map(({ on }) => on).sort();
  const first = days[0];
  const result = shows ? 'positive ' : '';
  const title = `${name} by ${result}titer${titers.length === 1 ? '' : 's'}`;
  return {
    type,
    kind: 'titer',
    title: first === undefined ? title : `${title} of ${formatDay(first)}`,
    facts: { evidence: 'titer', ...testFacts(titers, told), ...(shows ? {} : { immune: false }) },
    entries: [...titers].sort((a, b) => (a.on < b.on ? -1 : 1)),
    isOldest: true,
  };
}

/** Whether the tests have numbers; a paper that does not say which test it was leaves it open. */
export function testFacts(titers: readonly Titer[], { papers }: ToldImmunity): DocumentFacts {
  const kinds = titers.map((titer) => {
    if (isQuantitative(titer)) return 'quantitative';
    const paper = papers.get(titer.id);
    return paper === undefined ? 'qualitative' : paper.version.facts['antibodyTest'];
  });
  if (kinds.includes(undefined)) return {};
  const areNumbers = kinds.every((kind) => kind === 'quantitative');
  return { antibodyTest: areNumbers ? 'quantitative' : 'qualitative' };
}

export function coursesOf({ courses }: ToldImmunity, ...vaccines: readonly Vaccine[]): Course[] {
  return courses.filter(({ vaccine }) => vaccines.includes(vaccine));
}
