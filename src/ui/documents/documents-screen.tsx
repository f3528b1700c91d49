import { ImmunizationsView } from '../immunizations/immunizations-view.tsx';
import { MatrixView } from '../matrix/matrix-view.tsx';
import { TimelineView } from '../timeline/timeline-view.tsx';
import { DocumentListView } from './document-list-view.tsx';
import { useDocumentView } from './document-views.tsx';

/** The documents in the view that was chosen. */
export function DocumentsScreen() {
  const view = useDocumentView();
  switch (view) {
    case 'matrix':
      return <MatrixView />;
    case 'timeline':
      return <TimelineView />;
    case 'immunizations':
      return <ImmunizationsView />;
    case 'documents':
      return <DocumentListView />;
  }
}
