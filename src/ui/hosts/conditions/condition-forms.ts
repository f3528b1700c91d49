import type { Condition, ConditionOf } from '../../../core/requirements/conditions/condition.ts';
import { keysOf } from '../../../core/shared/keys-of.ts';
import { allOfForm } from './all-of-form.ts';
import { anyOfForm } from './any-of-form.ts';
import { bcgGivenForm } from './bcg-given-form.ts';
import { bornBeforeForm } from './born-before-form.tsx';
import { bornInForm } from './born-in-form.tsx';
import type { ConditionForm } from './condition-form.ts';
import { electivesForm } from './electives-form.tsx';
import { employedForm } from './employed-form.ts';
import { licensedForm } from './licensed-form.tsx';
import { nationalityForm } from './nationality-form.tsx';
import { needsVisaForm } from './needs-visa-form.ts';
import { notForm } from './not-form.tsx';
import { notTaughtInEnglishForm } from './not-taught-in-english-form.ts';
import { rotationTagForm } from './rotation-tag-form.tsx';
import { rotationTypesForm } from './rotation-types-form.tsx';
import { schoolInForm } from './school-in-form.tsx';
import { seeksResidencyForm } from './seeks-residency-form.ts';
import { sitesForm } from './sites-form.tsx';
import { statusForm } from './status-form.tsx';
import { taughtInForm } from './taught-in-form.tsx';
import { testPassedForm } from './test-passed-form.tsx';
import { visaHeldForm } from './visa-held-form.tsx';

/** The form of every kind, in the order of the list; one that lacks a kind does not compile. */
const CONDITION_FORMS: {
  readonly [Kind in Condition['kind']]: ConditionForm<ConditionOf<Kind>>;
} = {
  'needs-visa': needsVisaForm,
  nationality: nationalityForm,
  'not-taught-in-english': notTaughtInEnglishForm,
  'taught-in': taughtInForm,
  'school-in': schoolInForm,
  status: statusForm,
  'test-passed': testPassedForm,
  employed: employedForm,
  licensed: licensedForm,
  'seeks-residency': seeksResidencyForm,
  'visa-held': visaHeldForm,
  'born-before': bornBeforeForm,
  'born-in': bornInForm,
  'bcg-given': bcgGivenForm,
  electives: electivesForm,
  sites: sitesForm,
  'rotation-types': rotationTypesForm,
  'rotation-tag': rotationTagForm,
  not: notForm,
  'all-of': allOfForm,
  'any-of': anyOfForm,
};

/** The form of a kind; it is given conditions of that kind. */
export function formOf(kind: Condition['kind']): ConditionForm<Condition> {
  return CONDITION_FORMS[kind];
}

/** The kinds as choices of a select. */
export const CONDITION_CHOICES = keysOf(CONDITION_FORMS).map((value) => ({
  value,
  label: CONDITION_FORMS[value].words,
}));
