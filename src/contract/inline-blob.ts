/**
 * A file inside an event of long work. The carrier sends files beside a plain answer, but drops
 * them without a word from the events of an iterator; there they travel as text in the event.
 */
export class InlineBlob {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;

  constructor(type: string, bytes: Uint8Array<ArrayBuffer>) {
    this.type = type;
    this.bytes = bytes;
  }
}

/** How both ends of a window write an inline file and read it back as the Blob it was. */
export const inlineBlobSerializer = {
  /** Ours: the carrier's own kinds end below 20. */
  type: 100,
  condition: (value: unknown): boolean => value instanceof InlineBlob,
  serialize: (value: InlineBlob) => ({ type: value.type, base64: value.bytes.toBase64() }),
  deserialize: ({ type, base64 }: { type: string; base64: string }): Blob =>
    new Blob([Uint8Array.fromBase64(base64)], { type }),
};
