import { addDays, type Day, daysBetween } from '../shared/day.ts';
import type { LetterId, RotationId } from '../shared/id.ts';

/** A letter of recommendation, from finding its writer to thanking them (domain facts, row 28). */
export interface Letter {
  readonly id: LetterId;
  /** The name as the applicant writes it: "Prof. Ağaoğlu". */
  readonly writer: string;
  /** What they are to the applicant: "Attending, cardiac anesthesia". */
  readonly role: string;
  /** Where they worked together; absent for a writer from home, or once the rotation is deleted. */
  readonly rotation?: RotationId | undefined;
  /** The specialty that it recommends for. */
  readonly specialty: string;
  /** The writer was told, half-way through, what the applicant is aiming for. */
  readonly signalledOn?: Day | undefined;
  /** The writer was asked for the letter. */
  readonly askedOn?: Day | undefined;
  /** Absent while there is no answer; false when they would rather not. */
  readonly agreed?: boolean | undefined;
  /** The applicant gave up the right to read it. Where it is waived, some hosts take it from the school only. */
  readonly waived?: boolean | undefined;
  /** Where it goes or went: "ERAS Letter Portal". */
  readonly uploadedTo: string;
  readonly uploadedOn?: Day | undefined;
  readonly thankedOn?: Day | undefined;
  readonly notes: string;
}

/** How far a letter has come, by what is noted of it. */
export type LetterStage = 'to-ask' | 'asked' | 'agreed' | 'uploaded' | 'thanked' | 'declined';

export function letterStage(letter: Letter): LetterStage {
  if (letter.agreed === false) return 'declined';
  if (letter.thankedOn !== undefined) return 'thanked';
  if (letter.uploadedOn !== undefined) return 'uploaded';
  if (letter.agreed === true) return 'agreed';
  return letter.askedOn === undefined ? 'to-ask' : 'asked';
}

/** The middle day of a rotation, when the guide says to tell a writer what one is aiming for. */
export function middleOf({ start, end }: { readonly start: Day; readonly end: Day }): Day {
  return addDays(start, Math.floor(daysBetween(start, end) / 2));
}
