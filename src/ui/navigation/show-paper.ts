import type { DocumentId } from '../../core/shared/id.ts';
import { desk } from './desk.ts';
import { guide } from './guide.ts';
import { navigate } from './navigation.ts';

/** Shows a paper where its details stand: in its list, or in the guide, which has none, on the desk. */
export function showPaper(document: DocumentId): void {
  if (guide.get() === undefined) navigate({ screen: 'documents', selected: document });
  else desk.set(document);
}
