/** What a run over packs with hostile texts found so far. */
export interface PacksTally {
  packs: number;
  /** Fields of a pack that hold text, as the bundled ones have them. */
  fields: number;
  texts: number;
  /** How often each ended so: taken, or the code of the refusal. */
  readonly ends: Record<string, number>;
  /** Texts of which a pack full of them was read back by everything that writes. */
  readBack: number;
  /** Files written from them, by kind, and refusals to write one, by code. */
  readonly written: Record<string, number>;
  readonly surprises: string[];
  peakMB: number;
}
