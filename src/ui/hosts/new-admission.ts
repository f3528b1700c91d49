import type { AdmissionDemand, AdmissionRule } from '../../core/hosts/admission-rule.ts';
import { addDays, addMonths, type Day } from '../../core/shared/day.ts';

/** An admission rule that is being written: it has no identifier until it is saved. */
export type AdmissionDraft = Omit<AdmissionRule, 'id'> & {
  readonly id?: AdmissionRule['id'] | undefined;
};

export function newAdmission(today: Day): AdmissionDraft {
  return {
    demand: newDemand('status', today),
    note: '',
    source: { label: '', url: '', readOn: today },
  };
}

/** A demand of a kind with the values that hosts use most (domain facts, section 2), or none. */
export function newDemand(kind: AdmissionDemand['kind'], today: Day): AdmissionDemand {
  switch (kind) {
    case 'status':
      return { kind, oneOf: ['final-year'] };
    case 'accreditation':
      return { kind, oneOf: ['LCME', 'COCA'] };
    case 'international-schools':
      return { kind, accepted: false };
    case 'test-passed':
      return { kind, anyOf: ['USMLE Step 1'] };
    case 'score':
      return { kind, test: 'TOEFL', atLeast: 100 };
    case 'clinical-weeks':
      return { kind, atLeast: 48 };
    case 'cores':
      return { kind, atLeast: 5 };
    case 'before-graduation':
      return { kind, within: { amount: 12, unit: 'months' } };
    case 'ask':
      return { kind, question: '' };
    case 'block-weeks':
      return { kind, weeks: 4 };
    case 'max-weeks':
      return { kind, weeks: 12 };
    case 'max-electives':
      return { kind, count: 2 };
    default:
      return newDated(kind, today);
  }
}

function newDated(kind: AdmissionDemand['kind'], today: Day): AdmissionDemand {
  switch (kind) {
    case 'blocked-months':
      return { kind, months: [6, 7, 8] };
    case 'fixed-blocks':
      return { kind, blocks: [newBlock(today)] };
    case 'last-day-of-year':
      return { kind, on: '12-19' };
    case 'lead-time':
      return { kind, closes: { amount: 4, unit: 'months' } };
    case 'application-windows':
      return { kind, windows: [{ from: '04-01', to: '04-30' }] };
    case 'due-before':
      return { kind, what: 'Documents', span: { amount: 4, unit: 'weeks' } };
    default:
      // What is left needs to know nothing but its kind.
      return { kind } as AdmissionDemand;
  }
}

/** Four weeks, Monday to Friday, half a year from now. */
export function newBlock(today: Day): { readonly start: Day; readonly end: Day } {
  const start = addMonths(today, 6);
  return { start, end: addDays(start, 25) };
}
