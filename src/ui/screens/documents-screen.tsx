import { DocumentListView } from '../documents/document-list-view.tsx';
import { ImmunizationsView } from '../immunizations/immunizations-view.tsx';
import { MatrixView } from '../matrix/matrix-view.tsx';
import { useDocumentView } from '../navigation/document-views.tsx';
import { TimelineView } from '../timeline/timeline-view.tsx';
import { detailsOf } from './timeline-details.tsx';

/** The documents in the view that was chosen. */
export function DocumentsScreen() {
  const view = useDocumentView();
  switch (view) {
    case 'matrix':
      return <MatrixView />;
    case 'timeline':
      return <TimelineView detailsOf={detailsOf} />;
    case 'immunizations':
      return <ImmunizationsView />;
    case 'documents':
      return <DocumentListView />;
  }
}
