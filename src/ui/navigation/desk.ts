import type { DocumentId } from '../../core/shared/id.ts';
import { createStore } from '../data/store.ts';

/** The paper that lies large beside its fields, over whatever screen or step it was opened from. */
export const desk = createStore<DocumentId | undefined>(undefined);
