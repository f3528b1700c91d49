import type { IntakeNote, PlaceableFacts } from './taken-in.ts';

/** A file made placeable: the copy, what was learned on the way, and what the person should know. */
export interface Placed {
  readonly placeable: Uint8Array;
  readonly facts: PlaceableFacts;
  readonly notes: readonly IntakeNote[];
}
