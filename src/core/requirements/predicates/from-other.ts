import { CATALOGUE } from '../../documents/catalogue.ts';
import type { DocumentType } from '../../documents/document-type.ts';
import { findType } from '../../documents/find-type.ts';
import { type Day, type Span, shiftDay } from '../../shared/day.ts';
import { textProblems } from '../../shared/field-problem.ts';
import { withArticle } from '../../shared/with-article.ts';
import { lowerTitle } from '../describe-type.ts';
import { type DayWindow, earliestIssue } from '../issue-window.ts';
import type { LimitsGround } from '../limits.ts';
import { type Apart, apartProblems, sayApart } from './apart.ts';
import type { PredicateKind } from './predicate-kind.ts';

/**
 * Dated so long before or after another paper that is on file: a second skin test 7 to 21 days after the
 * first, a drug screen within the 30 days before the request. Both ends count.
 */
export interface FromOther extends Apart {
  readonly kind: 'from-other';
  /** Key of the other paper's type, which may be the type of this one. */
  readonly type: string;
  /** Without a least span the same day counts as well, but no paper is another to itself: then from the next. */
  readonly side: 'before' | 'after';
}

export const fromOther: PredicateKind<FromOther> = {
  limits: (predicate, ground, type) => ({
    needsIssued: true,
    windows: windowsOf(predicate, ground, type),
  }),
  reads: ({ type }) => type,
  breaksOn: () => undefined,
  fact: undefined,
  fetchableFor: () => undefined,
  say,
  sayDays: () => '',
  sayToGet: (predicate, _, type) => say(predicate, type),
  problems: (predicate) => [
    ...textProblems(predicate.type, 'type', 'Choose the other paper.'),
    ...apartProblems(predicate),
  ],
};

function say(predicate: FromOther, type: DocumentType): string {
  const isOwn = predicate.type === type.key;
  const name = lowerTitle(isOwn ? type : findType(CATALOGUE, predicate.type));
  return sayApart(predicate, `${predicate.side} ${isOwn ? `another ${name}` : withArticle(name)}`);
}

const NEXT_DAY: Span = { amount: 1, unit: 'days' };

function windowsOf(
  { type, side, least, most }: FromOther,
  { shelf }: LimitsGround,
  own: string,
): DayWindow[] {
  const apart = least ?? (type === own ? NEXT_DAY : undefined);
  const days = new Set((shelf?.get(type) ?? []).flatMap(({ stated }) => stated?.issued ?? []));
  return [...days].sort().map((day) => windowFrom(day, side, apart, most));
}

function windowFrom(
  day: Day,
  side: FromOther['side'],
  least: Span | undefined,
  most: Span,
): DayWindow {
  return side === 'after'
    ? { from: least === undefined ? day : shiftDay(day, least), to: shiftDay(day, most) }
    : {
        from: earliestIssue(day, most),
        to: least === undefined ? day : shiftDay(day, least, -1),
      };
}
