/** What a move can change, in the order in which it is said. */
export const MOVE_CHANGE_KINDS = ['verdict', 'admission', 'overlap', 'deadline', 'money'] as const;

export type MoveChangeKind = (typeof MOVE_CHANGE_KINDS)[number];

/** One thing that is otherwise after a move. */
export interface MoveChange {
  readonly kind: MoveChangeKind;
  /** "BLS card at Lakeside met → expiring". */
  readonly says: string;
  /** It fails, closes, collides or is late, and did not before. */
  readonly worse: boolean;
}
