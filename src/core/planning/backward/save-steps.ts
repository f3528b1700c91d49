import { page } from '../../documents/catalogue-source.ts';
import type { Document } from '../../documents/document.ts';
import { findType } from '../../documents/find-type.ts';
import { lowerTitle } from '../../requirements/describe-type.ts';
import { partsOf } from '../../requirements/parts-of.ts';
import { kindOf } from '../../requirements/predicates/predicate-kinds.ts';
import type { Rule } from '../../requirements/requirement.ts';
import { namesType } from '../../requirements/types-in.ts';
import { addDays, type Day, type Span, shiftDay } from '../../shared/day.ts';
import { formatDay } from '../../shared/format-day.ts';
import type { CountedStep } from '../backward-step.ts';
import { type BackwardRows, rotationsOf } from './backward-input.ts';

const ECFMG = page(
  'ECFMG: the report can be fetched for about 365 days, afterwards only a paid transcript',
  'https://ecfmg.org/2021ib/examination-results.html',
);
const FSMB = page(
  'FSMB: the download link lives 30 days',
  'https://www.fsmb.org/transcripts/transcripts-overview',
);

/** Days that a score report, and that a transcript's link, can be fetched. */
const REPORT_DAYS = 365;
const LINK_DAYS = 30;

const EXAMS = [
  { type: 'usmle-step-1', test: /step ?1/i },
  { type: 'usmle-step-2', test: /step ?2/i },
] as const;

/**
 * What vanishes unless it is saved: score reports a year after the result, links of the FSMB after 30
 * days. Counted from the day the document was marked as asked for, else from the examination, which is
 * earlier than the notice and therefore safe. With a file in the vault there is nothing to save.
 */
export function saveSteps(rows: BackwardRows): CountedStep[] {
  const exams = EXAMS.flatMap((exam) => examStep(rows, exam));
  const examTypes: readonly string[] = EXAMS.map(({ type }) => type);
  const others = rows.documents
    .filter(({ type, versions }) => versions.length === 0 && !examTypes.includes(type))
    .flatMap((document) => waitingStep(rows, document));
  return [...exams, ...others];
}

function examStep(rows: BackwardRows, { type, test }: (typeof EXAMS)[number]): CountedStep[] {
  const documents = rows.documents.filter((document) => document.type === type);
  if (documents.some(({ versions }) => versions.length > 0)) return [];
  const waiting = documents.find(({ appliedOn }) => appliedOn !== undefined);
  if (waiting !== undefined) return waitingStep(rows, waiting);
  const taken = rows.profile.tests.find((one) => test.test(one.test) && one.takenOn !== undefined);
  if (taken?.takenOn === undefined || taken.takenOn > rows.today) return [];
  const day = addDays(taken.takenOn, REPORT_DAYS);
  return [saveStep(rows, type, day, `the examination of ${formatDay(taken.takenOn)}`, ECFMG)];
}

/** The link of the FSMB where the document says that it is one, else the span of a host's rule. */
function waitingStep(rows: BackwardRows, document: Document): CountedStep[] {
  const { type, appliedOn, title, issuer, notes } = document;
  if (appliedOn === undefined) return [];
  const since = `asking for it on ${formatDay(appliedOn)}`;
  if (/fsmb/i.test(`${title} ${issuer} ${notes}`))
    return [saveStep(rows, type, addDays(appliedOn, LINK_DAYS), since, FSMB)];
  const span = spanFor(rows, type);
  return span === undefined ? [] : [saveStep(rows, type, shiftDay(appliedOn, span), since, ECFMG)];
}

function spanFor({ needs }: BackwardRows, type: string): Span | undefined {
  const asked = needs
    .map(({ requirement }) => downloadSpan(requirement.rule, type))
    .find((span) => span !== undefined);
  const exam = EXAMS.some((one) => one.type === type);
  return asked ?? (exam ? { amount: REPORT_DAYS, unit: 'days' } : undefined);
}

function downloadSpan(rule: Rule, type: string): Span | undefined {
  if (rule.kind !== 'document')
    return partsOf(rule)
      .map((child) => downloadSpan(child, type))
      .find((span) => span !== undefined);
  if (rule.type !== type) return undefined;
  return rule.predicates
    .map((predicate) => kindOf(predicate).fetchableFor(predicate))
    .find((span) => span !== undefined);
}

function saveStep(
  rows: BackwardRows,
  type: string,
  day: Day,
  since: string,
  source: CountedStep['source'],
): CountedStep {
  const title = lowerTitle(findType(rows.types, type));
  return {
    key: `save:${type}`,
    kind: 'save',
    type,
    day,
    action: 'Save',
    about: `the ${title} here`,
    why: `It can be fetched until ${formatDay(day)}, counted from ${since}; afterwards ${after(type, source)}.`,
    rotations: rotationsOf(
      rows.needs.filter(({ requirement }) => namesType(requirement.rule, type)),
    ),
    source,
  };
}

function after(type: string, source: CountedStep['source']): string {
  const exam = EXAMS.some((one) => one.type === type);
  return exam && source === ECFMG
    ? 'only a paid transcript exists'
    : 'it has to be asked for again, where that is possible at all';
}
