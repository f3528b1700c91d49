import { useMemo, useState } from 'react';
import { type JudgedSeason, judgeSeasonAgain } from '../../core/season/judge-season-again.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import { client } from './client.ts';
import { useRead } from './use-read.ts';

/** Rows as the vault holds them, or as they would be with an edit that is not saved yet. */
export type Draft = (rows: SeasonRows) => SeasonRows;

/**
 * The season judged in the page, by the core's own function: a drag or an edit is seen in the
 * verdicts at once, before anything is saved. Absent until the rows are read; rows that a renewed
 * read leaves as they were keep their identity, so their verdicts are kept too.
 */
export function useJudgedSeason(draft?: Draft) {
  const { data: rows, fault } = useRead(['season', 'rows'], () => client.season.rows());
  const [judgeSaved] = useState(createJudge);
  const [judgeDraft] = useState(createJudge);
  const drafted = useMemo(
    () => (rows === undefined || draft === undefined ? undefined : draft(rows)),
    [rows, draft],
  );
  if (rows === undefined) return { saved: undefined, season: undefined, fault };
  const saved = judgeSaved(rows);
  return { saved, season: drafted === undefined ? saved : judgeDraft(drafted, saved), fault };
}

/** Judges rows against the season it judged last; the very same rows are the very same answer. */
function createJudge() {
  let last: JudgedSeason | undefined;
  return (rows: SeasonRows, before = last): JudgedSeason => {
    if (last?.rows === rows) return last;
    last = judgeSeasonAgain(rows, last ?? before);
    return last;
  };
}
