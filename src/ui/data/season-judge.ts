import { createContext, useContext, useState } from 'react';
import { type Obstacle, withObstacles } from '../../core/packets/find-obstacles.ts';
import { judgeSeason } from '../../core/season/judge-season.ts';
import type { JudgedSeason } from '../../core/season/judged-season.ts';
import { createSeasonMemory } from '../../core/season/season-memory.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';

/** Judges rows, and remembers what it judged: the season as saved is judged once for every screen. */
export interface SeasonJudge {
  readonly saved: (rows: SeasonRows, obstacles: readonly Obstacle[]) => JudgedSeason;
  /** Rows with an edit that is not saved; of them only what the edit touches is judged anew. */
  readonly draft: (rows: SeasonRows, obstacles: readonly Obstacle[]) => JudgedSeason;
}

export function createSeasonJudge(): SeasonJudge {
  const memory = createSeasonMemory();
  let last: { season: JudgedSeason; obstacles: readonly Obstacle[] } | undefined;
  function judge(rows: SeasonRows, obstacles: readonly Obstacle[]): JudgedSeason {
    return { rows, judged: withObstacles(judgeSeason(rows, memory), obstacles) };
  }
  return {
    saved(rows, obstacles) {
      if (last?.season.rows !== rows || last.obstacles !== obstacles)
        last = { season: judge(rows, obstacles), obstacles };
      return last.season;
    },
    draft: judge,
  };
}

/** Holds the judge of an open vault: it goes with the screens when the vault locks. */
export const SharedSeasonJudge = createContext<SeasonJudge | undefined>(undefined);

/** The judge that all screens share; one of the caller's own where none is shared. */
export function useSeasonJudge(): SeasonJudge {
  const shared = useContext(SharedSeasonJudge);
  const [own] = useState(() => shared ?? createSeasonJudge());
  return shared ?? own;
}
