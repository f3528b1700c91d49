import { z } from 'zod';
import type { Anchor } from '../../../core/requirements/anchor.ts';
import { exactly } from '../exactly.ts';

export const anchor = exactly<Anchor>()(z.enum(['application', 'start', 'end']));
