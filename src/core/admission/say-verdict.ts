import { fitLine } from '../shared/fit-line.ts';
import { formatDay } from '../shared/format-day.ts';
import { sentence } from '../shared/sentence.ts';
import { withoutStop } from '../shared/without-stop.ts';
import type { InParts } from '../shared/word-parts.ts';
import type { AdmissionRule } from './admission-rule.ts';
import { kindOf } from './demands/demand-kinds.ts';
import { describeAdmission } from './describe-admission.ts';
import type { Finding } from './judging/finding.ts';

/** What was found of an admission rule, in parts and in sentences. */
export interface AdmissionWords extends InParts {
  /** The rule in plain English. */
  readonly says: string;
  /** Why it stands so, in a sentence or two with the profile's or the rotation's own figures. */
  readonly reason: string;
  /** What to do; empty when nothing is to be done. */
  readonly remedy: string;
}

/** A finding in words: what it is about, how it stands, the rule, what to do, by when. */
export function sayVerdict(rule: AdmissionRule, { why, remedy, by }: Finding): AdmissionWords {
  const says = describeAdmission(rule);
  const what = kindOf(rule.demand).title;
  const doing = withoutStop(remedy);
  const [first = ''] = why;
  const stands = why.map(withoutStop).join('; ');
  const day = by === undefined ? '' : formatDay(by);
  // What to do names the day itself, or the way out is another one than to be in time.
  const isNamed =
    day === '' || doing === '' || [doing, stands, says].some((words) => words.includes(day));
  const then = doing === '' ? '' : `: ${doing.charAt(0).toLowerCase()}${doing.slice(1)}`;
  return {
    says,
    reason: why.map(sentence).join(' '),
    remedy,
    parts: {
      what,
      stands,
      // Of a condition that holds the rule says no more than how it stands.
      rule: says.toLowerCase().includes(stands.toLowerCase()) ? '' : withoutStop(says),
      do: doing,
      by: isNamed ? '' : `by ${day}`,
    },
    short: fitLine([`${withoutStop(sentence(first))}${then}`, withoutStop(sentence(first))]),
  };
}
