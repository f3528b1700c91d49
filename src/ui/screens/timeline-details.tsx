import type { ReactNode } from 'react';
import type { JudgedSeason } from '../../core/season/judged-season.ts';
import { DocumentInspector } from '../documents/document-inspector.tsx';
import { select } from '../navigation/navigation.ts';
import { RotationInspector } from '../rotations/rotation-inspector.tsx';
import { rotationRows } from '../rotations/rotation-rows.ts';

/**
 * The details of the document or the rotation with this identifier; undefined where there is none,
 * or where the rotation lies behind the applicant.
 */
export function detailsOf(
  season: JudgedSeason,
  selected: string | undefined,
): ReactNode | undefined {
  const { documents, types } = season.rows;
  const document = documents.find(({ id }) => id === selected);
  if (document !== undefined)
    return (
      <DocumentInspector
        key={document.id}
        document={document}
        types={types}
        season={season}
        onClose={() => select(undefined)}
      />
    );
  if (!season.judged.some(({ rotation }) => rotation.id === selected)) return undefined;
  const row = rotationRows(season).find(({ rotation }) => rotation.id === selected);
  return row && <RotationInspector key={row.rotation.id} row={row} season={season.rows} />;
}
