import { z } from 'zod';
import { line } from '../scalars.ts';

/** Tests, clerkships, bodies of accreditation, electives: some names, and never none. */
export const names = z.array(line).min(1).max(40);
/** Up to two years of them. */
export const weeks = z.int().min(1).max(104);
