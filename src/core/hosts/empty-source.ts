import type { Source } from '../documents/document-type.ts';
import { parseDay } from '../shared/day.ts';

/** What a host without any page behind it says of its source. */
export const EMPTY_SOURCE: Source = {
  label: 'Written by hand',
  url: '',
  readOn: parseDay('2000-01-01'),
};
