import type { Category } from './budget-line.ts';

/** Categories as people read them, in the window, the terminal and on paper alike. */
export const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  'application-fees': 'Application fees',
  'host-fees': 'Host fees and tuition',
  flights: 'Flights',
  'ground-transport': 'Ground transport',
  housing: 'Housing',
  meals: 'Meals',
  insurance: 'Insurance and malpractice',
  visa: 'Visa',
  tests: 'Tests and titers',
  other: 'Other',
};
