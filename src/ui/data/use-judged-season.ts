import { useMemo, useState } from 'react';
import { withObstacles } from '../../core/packets/find-obstacles.ts';
import { judgeSeason } from '../../core/season/judge-season.ts';
import type { JudgedSeason } from '../../core/season/judged-season.ts';
import { createSeasonMemory } from '../../core/season/season-memory.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import { client } from './client.ts';
import { useRead } from './use-read.ts';

/** Rows as the vault holds them, or as they would be with an edit that is not saved yet. */
export type Draft = (rows: SeasonRows) => SeasonRows;

/**
 * The season judged in the page, by the core's own function: a drag or an edit is seen in the
 * verdicts at once, before anything is saved. Absent until the rows are read; rows that a renewed
 * read leaves as they were keep their identity, so their verdicts are kept too, in a memory that goes
 * with the screen. None is called ready whose packet could not go out, which only the backend can say.
 */
export function useJudgedSeason(draft?: Draft) {
  const { data: rows, fault: unread } = useRead(['season', 'rows'], () => client.season.rows());
  const { data: obstacles, fault: unplanned } = useRead(['packets', 'obstacles'], () =>
    client.packets.obstacles(),
  );
  const [memory] = useState(createSeasonMemory);
  const judge = useMemo(() => {
    if (obstacles === undefined) return undefined;
    return (season: SeasonRows): JudgedSeason => ({
      rows: season,
      judged: withObstacles(judgeSeason(season, memory), obstacles),
    });
  }, [obstacles, memory]);
  const saved = useMemo(() => rows && judge?.(rows), [rows, judge]);
  const season = useMemo(() => {
    if (rows === undefined || draft === undefined) return saved;
    return judge?.(draft(rows));
  }, [rows, draft, saved, judge]);
  return { saved, season, fault: unread ?? unplanned };
}
