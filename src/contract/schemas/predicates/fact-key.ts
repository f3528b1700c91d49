import { z } from 'zod';

/** The key of a fact, as document types name it. */
export const factKey = z.string().regex(/^[a-z][A-Za-z0-9-]{0,40}$/);
