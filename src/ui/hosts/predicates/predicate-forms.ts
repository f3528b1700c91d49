import type { Predicate, PredicateOf } from '../../../core/requirements/predicates/predicate.ts';
import { keysOf } from '../../../core/shared/keys-of.ts';
import { afterArrivalForm } from './after-arrival-form.ts';
import { atLeastBeforeForm } from './at-least-before-form.tsx';
import { atLeastForm } from './at-least-form.tsx';
import { attributeForm } from './attribute-form.tsx';
import { completeSeriesForm } from './complete-series-form.tsx';
import { downloadableUntilForm } from './downloadable-until-form.tsx';
import { eachPartForm } from './each-part-form.tsx';
import { endOfMonthValidityForm } from './end-of-month-validity-form.ts';
import { fromFactForm } from './from-fact-form.tsx';
import { fromOtherForm } from './from-other-form.tsx';
import { immuneForm } from './immune-form.ts';
import { issuedInForm } from './issued-in-form.tsx';
import { issuedOnOrAfterForm } from './issued-on-or-after-form.tsx';
import { notOlderThanForm } from './not-older-than-form.tsx';
import type { PredicateForm } from './predicate-form.ts';
import { seasonForm } from './season-form.tsx';
import { validThroughForm } from './valid-through-form.tsx';
import { withinBeforeForm } from './within-before-form.ts';

/** The form of every kind, in the order of the list; one that lacks a kind does not compile. */
const PREDICATE_FORMS: {
  readonly [Kind in Predicate['kind']]: PredicateForm<PredicateOf<Kind>>;
} = {
  'valid-through': validThroughForm,
  'not-older-than': notOlderThanForm,
  'within-before': withinBeforeForm,
  'at-least-before': atLeastBeforeForm,
  'from-other': fromOtherForm,
  'from-fact': fromFactForm,
  'end-of-month-validity': endOfMonthValidityForm,
  season: seasonForm,
  'at-least': atLeastForm,
  attribute: attributeForm,
  'complete-series': completeSeriesForm,
  'each-part': eachPartForm,
  immune: immuneForm,
  'issued-on-or-after': issuedOnOrAfterForm,
  'after-arrival': afterArrivalForm,
  'issued-in': issuedInForm,
  'downloadable-until': downloadableUntilForm,
};

/** The form of a kind; it is given predicates of that kind. */
export function formOf(kind: Predicate['kind']): PredicateForm<Predicate> {
  return PREDICATE_FORMS[kind];
}

/** The kinds as choices of a select. */
export const PREDICATE_CHOICES = keysOf(PREDICATE_FORMS).map((value) => ({
  value,
  label: PREDICATE_FORMS[value].words,
}));
