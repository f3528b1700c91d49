import { useMemo, useState } from 'react';
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
 * with the screen.
 */
export function useJudgedSeason(draft?: Draft) {
  const { data: rows, fault } = useRead(['season', 'rows'], () => client.season.rows());
  const [memory] = useState(createSeasonMemory);
  const saved = useMemo(
    (): JudgedSeason | undefined => rows && { rows, judged: judgeSeason(rows, memory) },
    [rows, memory],
  );
  const season = useMemo((): JudgedSeason | undefined => {
    if (rows === undefined || draft === undefined) return saved;
    const drafted = draft(rows);
    return { rows: drafted, judged: judgeSeason(drafted, memory) };
  }, [rows, draft, saved, memory]);
  return { saved, season, fault };
}
