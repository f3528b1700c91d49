import { Button } from '@mantine/core';
import type { Document } from '../../core/documents/document.ts';
import { explainVerdict } from '../../core/season/explain-verdicts.ts';
import type { JudgedSeason } from '../../core/season/judged-season.ts';
import { formatDayRange } from '../../core/shared/format-day.ts';
import { navigate } from '../navigation/navigation.ts';
import classes from '../shared/folded-list.module.css';
import { InspectorGroup } from '../shared/inspector.tsx';
import { VerdictRow } from '../verdicts/verdict-row.tsx';

interface DocumentVerdictsProps {
  readonly document: Document;
  readonly season: JudgedSeason;
}

/** What rests on this document, by rotation: each verdict in its parts. */
export function DocumentVerdicts({ document, season }: DocumentVerdictsProps) {
  const versions = new Set(document.versions.map(({ id }) => id));
  const resting = season.judged.flatMap((judged) =>
    judged.verdicts.items
      .filter((one) => one.document === document.id || one.versions.some((id) => versions.has(id)))
      .map((verdict) => ({ judged, verdict })),
  );
  if (resting.length === 0) return null;
  return (
    <InspectorGroup title="What rests on it">
      <ul className={classes.list}>
        {resting.map(({ judged, verdict }) => (
          <VerdictRow
            key={`${judged.rotation.id}-${verdict.requirement}`}
            title={`${verdict.title}, ${judged.host.name}, ${formatDayRange(judged.rotation.start, judged.rotation.end)}`}
            verdict={verdict}
            words={explainVerdict(season.rows, judged, verdict)}
            actions={() => (
              <Button
                variant="default"
                onClick={() => navigate({ screen: 'rotations', selected: judged.rotation.id })}
              >
                Open rotation
              </Button>
            )}
          />
        ))}
      </ul>
    </InspectorGroup>
  );
}
