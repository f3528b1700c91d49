import type { Document } from '../../../src/core/documents/document.ts';
import type { FormBlock } from '../../../src/core/immunizations/form-block.ts';
import { formBlocks } from '../../../src/core/immunizations/form-blocks.ts';
import type { ImmunizationRecord } from '../../../src/core/immunizations/immunization-record.ts';
import type { RecordCircumstances } from '../../../src/core/immunizations/record-circumstances.ts';
import { tellHistory } from '../../../src/core/immunizations/tell-history.ts';

/** The form's blocks of a record, and of papers beside it where there are some. */
export function blocksOf(
  record: ImmunizationRecord,
  at: RecordCircumstances = {},
  documents: readonly Document[] = [],
): readonly FormBlock[] {
  return formBlocks(tellHistory(documents, record, at), at);
}
