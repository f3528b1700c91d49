import { isPicture } from '../documents/file-kind.ts';
import { compareText } from '../shared/compare-text.ts';
import type { Dose } from './immunization-record.ts';
import type { Course } from './read-immunity-paper.ts';

/** How many doses were given, and what tells of them. */
export interface DoseCount {
  readonly doses: number;
  readonly told: readonly Dose[];
  readonly courses: readonly Course[];
}

/**
 * Doses by day and courses counted together. A course is taken to hold the doses up to its day: whether
 * a paper that says "2 doses" means others than those that are known by day, nobody can tell, so they
 * are not added up. One that tells of all of them stands for them. `doses` are those that count, by day.
 */
export function countCourse(doses: readonly Dose[], courses: readonly Course[]): DoseCount {
  let count: DoseCount = { doses: 0, told: [], courses: [] };
  const dated = courses.filter(({ on }) => on !== undefined).sort(byDay);
  const undated = courses.filter(({ on }) => on === undefined);
  let at = 0;
  for (const course of [...dated, ...undated]) {
    for (; at < doses.length; at += 1) {
      const dose = doses[at];
      if (dose === undefined || (course.on !== undefined && dose.on > course.on)) break;
      count = { ...count, doses: count.doses + 1, told: [...count.told, dose] };
    }
    if (course.doses >= count.doses && !isWorse(course, count)) {
      count = { doses: course.doses, told: [], courses: [course] };
    }
  }
  const later = doses.slice(at);
  return { ...count, doses: count.doses + later.length, told: [...count.told, ...later] };
}

/** A photo that tells no more than a paper which tells it all. */
function isWorse({ doses, paper }: Course, { doses: before, told, courses }: DoseCount): boolean {
  const [known] = courses;
  if (doses > before || told.length > 0 || known === undefined) return false;
  return isPicture(paper.version.kind) && !isPicture(known.paper.version.kind);
}

/** Ends in the identifiers, so that two of a day never depend on the order of rows. */
function byDay(a: Course, b: Course): number {
  return (
    compareText(a.on ?? '', b.on ?? '') ||
    a.doses - b.doses ||
    compareText(a.paper.version.id, b.paper.version.id)
  );
}

/** The product, where all were of one; empty where they were not or nobody says. */
export function oneProduct({ told, courses }: DoseCount): string {
  const [first = '', ...others] = [...told, ...courses].map(({ product }) => product.trim());
  return others.every((other) => other.toLowerCase() === first.toLowerCase()) ? first : '';
}
