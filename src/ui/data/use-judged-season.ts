import { useMemo } from 'react';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import { client } from './client.ts';
import { useSeasonJudge } from './season-judge.ts';
import { useRead } from './use-read.ts';

/** Rows as the vault holds them, or as they would be with an edit that is not saved yet. */
export type Draft = (rows: SeasonRows) => SeasonRows;

/**
 * The season judged in the page, by the core's own function: a drag or an edit is seen in the
 * verdicts at once, before anything is saved. Absent until the rows are read; rows that a renewed
 * read leaves as they were keep their identity, so their verdicts are kept too, in a memory that all
 * screens share and that goes with them. None is called ready whose packet could not go out, which only
 * the backend can say.
 */
export function useJudgedSeason(draft?: Draft) {
  const { data: rows, fault: unread } = useRead(['season', 'rows'], () => client.season.rows());
  const { data: obstacles, fault: unplanned } = useRead(['packets', 'obstacles'], () =>
    client.packets.obstacles(),
  );
  const judge = useSeasonJudge();
  const saved = useMemo(
    () => rows && obstacles && judge.saved(rows, obstacles),
    [rows, obstacles, judge],
  );
  const season = useMemo(() => {
    if (rows === undefined || obstacles === undefined || draft === undefined) return saved;
    return judge.draft(draft(rows), obstacles);
  }, [rows, obstacles, draft, saved, judge]);
  return { saved, season, fault: unread ?? unplanned };
}
