import { VACCINES } from './immunization-record.ts';

/** Types of papers that print the days of vaccinations: the card or form of all, and one vaccine's own. */
export function printsDoses(type: string): boolean {
  return type === 'immunization-form' || VACCINES.some((vaccine) => vaccine === type);
}
