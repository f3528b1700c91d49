import { formatDay } from '../shared/format-day.ts';
import { dosesOf } from './count-doses.ts';
import type { ImmunizationRecord } from './immunization-record.ts';
import { type ProofDraft, proofFrom } from './record-proof-draft.ts';

/** Each tetanus dose by itself: rules ask how old it is, and some for which product. */
export function proveTetanus(record: ImmunizationRecord): ProofDraft[] {
  return dosesOf(record, ['tdap', 'td']).map((dose) => {
    const product = dose.vaccine === 'tdap' ? 'Tdap' : 'Td';
    const title = `${product} of ${formatDay(dose.on)}`;
    return proofFrom('tdap', product.toLowerCase(), title, [dose], { product });
  });
}

/** Each influenza dose by itself: one a season. */
export function proveInfluenza(record: ImmunizationRecord): ProofDraft[] {
  return dosesOf(record, ['influenza']).map((dose) => {
    const product = dose.product.trim();
    const title = `Influenza dose of ${formatDay(dose.on)}`;
    return proofFrom('influenza', 'dose', title, [dose], product === '' ? {} : { product });
  });
}
