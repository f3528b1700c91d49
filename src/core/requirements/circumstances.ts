import type { Profile } from '../applicant/profile.ts';
import type { DocumentType } from '../documents/document-type.ts';
import type { Day } from '../shared/day.ts';
import type { AnchorDays } from './anchor.ts';
import type { Shelf } from './shelf.ts';

/** Everything that a rule is judged in, beside the rule itself. */
export interface Circumstances {
  readonly shelf: Shelf;
  readonly types: readonly DocumentType[];
  readonly profile: Profile;
  readonly days: AnchorDays;
  /** True while the application has no day: it is taken as today, and may still move later. */
  readonly applicationIsOpen: boolean;
  readonly today: Day;
  /** Free words of the rotation that conditions ask for. */
  readonly tags: readonly string[];
}
