import { LARGEST_FILE } from '../../core/documents/largest-file.ts';

/** Version of the maker of placeable copies. Raise it with every change that alters what it makes. */
export const MAKER = 1;

/** Limits of intake: a file beyond one of them is refused before any heavy work on it. */
export const LIMITS = {
  bytes: LARGEST_FILE,
  pages: 5_000,
  /** Pixels of an image, read from its header before anything is decoded. */
  pixels: 100_000_000,
  milliseconds: 60_000,
} as const;
