import type { ReactNode } from 'react';
import { judgeAdmission } from '../../core/admission/judge-admission.ts';
import { findOverlaps } from '../../core/rotations/find-overlaps.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import type { JudgedSeason } from '../../core/season/judge-season-again.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import { DocumentInspector } from '../documents/document-inspector.tsx';
import { select } from '../navigation/navigation.ts';
import { RotationInspector } from '../rotations/rotation-inspector.tsx';
import type { RotationRow } from '../rotations/use-rotations.ts';

/** The details of the document or the rotation with this identifier; undefined where there is none. */
export function detailsOf(
  { rows, judged }: JudgedSeason,
  selected: string | undefined,
): ReactNode | undefined {
  const document = rows.documents.find(({ id }) => id === selected);
  if (document !== undefined)
    return (
      <DocumentInspector
        key={document.id}
        document={document}
        types={rows.types}
        onClose={() => select(undefined)}
      />
    );
  const one = judged.find(({ rotation }) => rotation.id === selected);
  if (one === undefined) return undefined;
  const row = {
    ...one,
    admission: judgeAdmission({ ...rows, ...one }),
    overlaps: sharedDays(one.rotation, rows),
  };
  return <RotationInspector key={one.rotation.id} row={row} hosts={rows.hosts} />;
}

function sharedDays({ id }: Rotation, { rotations }: SeasonRows): RotationRow['overlaps'] {
  return findOverlaps(rotations).flatMap(({ first, second, from, to }) => {
    if (first !== id && second !== id) return [];
    const other = rotations.find((one) => one.id === (first === id ? second : first));
    return other === undefined ? [] : [{ other, from, to }];
  });
}
