import { showView, useSpot } from './navigation.ts';
import { ScreenViews } from './screen-views.tsx';

/** The views of the documents, in the order of the tabs; the first stands without a word. */
const DOCUMENT_VIEWS = [
  { value: 'documents', label: 'Documents' },
  { value: 'matrix', label: 'Matrix' },
  { value: 'timeline', label: 'Timeline' },
  { value: 'immunizations', label: 'Immunizations' },
] as const;

type DocumentView = (typeof DOCUMENT_VIEWS)[number]['value'];

/** The view that the person is in; the list where none is named. */
export function useDocumentView(): DocumentView {
  const { view } = useSpot();
  return DOCUMENT_VIEWS.find(({ value }) => value === view)?.value ?? 'documents';
}

/** Documents as a list, against the hosts, over time. */
export function DocumentViews() {
  return (
    <ScreenViews
      label="View of the documents"
      views={DOCUMENT_VIEWS}
      value={useDocumentView()}
      onChange={showView}
    />
  );
}
