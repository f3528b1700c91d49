import type { Category } from '../../core/budget/budget-line.ts';
import type { ChartColour } from '../look/colours.ts';

/** One colour for each category on every chart and list. */
export const CATEGORY_COLOURS: Readonly<Record<Category, ChartColour>> = {
  'application-fees': 'ink',
  'host-fees': 'orange',
  flights: 'sky',
  'ground-transport': 'green',
  housing: 'blue',
  meals: 'yellow',
  insurance: 'purple',
  visa: 'vermillion',
  tests: 'grey',
  other: 'wash',
};

/** Colours dark enough in the light theme to carry white words. */
export const DEEP_COLOURS: ReadonlySet<ChartColour> = new Set<ChartColour>(['blue', 'ink']);
