/** The most that one file may have, in bytes: beyond it nobody's portal takes it, and reading it takes all memory. */
export const LARGEST_FILE = 200 * 1024 * 1024;

/** Why a larger one is refused, and what to do. */
export const LARGER_REFUSAL = {
  code: 'file-too-large',
  message: `This file is too large: ${LARGEST_FILE / 1024 / 1024} MB is the most that can be added. Save a smaller copy and add that.`,
} as const;
