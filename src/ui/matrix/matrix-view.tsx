import { DocumentViews } from '../documents/document-views.tsx';
import { Screen } from '../shared/screen.tsx';

export function MatrixView() {
  return (
    <Screen title="Documents">
      <DocumentViews />
    </Screen>
  );
}
