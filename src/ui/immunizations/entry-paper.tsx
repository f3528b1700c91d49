import type { Document } from '../../core/documents/document.ts';
import type { ImmunizationEntry } from '../../core/immunizations/immunization-record.ts';
import { Preview } from '../preview/preview.tsx';
import { InspectorGroup } from '../shared/inspector.tsx';

interface EntryPaperProps {
  readonly evidence: ImmunizationEntry['evidence'];
  readonly documents: readonly Document[];
}

/** The first paper of an entry, in view while its day and result are typed. */
export function EntryPaper({ evidence: [first], documents }: EntryPaperProps) {
  const paper = documents.find(({ id }) => id === first);
  const version = paper?.versions[0];
  if (paper === undefined || version === undefined) return null;
  return (
    <InspectorGroup title={paper.title}>
      <Preview key={version.id} version={version.id} />
    </InspectorGroup>
  );
}
