import { z } from 'zod';
import type { DownloadableUntil } from '../../../core/requirements/predicates/downloadable-until.ts';
import { spanSchema } from '../document-schemas.ts';
import { exactly } from '../exactly.ts';

export const downloadableUntilSchema = exactly<DownloadableUntil>()(
  z.object({ kind: z.literal('downloadable-until'), span: spanSchema }),
);
