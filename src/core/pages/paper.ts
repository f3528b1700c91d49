/** US Letter with everything fitted, or every page at the size it came in. */
export type Paper = 'letter' | 'original';
