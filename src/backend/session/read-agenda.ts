import { type Agenda, applyMarks } from '../../core/agenda/agenda-mark.ts';
import type { NextStep } from '../../core/agenda/next-step.ts';
import { planNextSteps } from '../../core/agenda/plan-next-steps.ts';
import { planBackward } from '../../core/planning/plan-backward.ts';
import type { JudgedRotation } from '../../core/season/judge-season.ts';
import { listLetters } from '../rows/letter-store.ts';
import { listMarks } from '../rows/mark-store.ts';
import type { AppContext } from './context.ts';
import { judgeSeason, readSeason, type SeasonRows } from './read-season.ts';

/** Every step of the season, marked or not. */
export function readSteps(
  context: AppContext,
  rows: SeasonRows,
  judged: readonly JudgedRotation[],
): readonly NextStep[] {
  return planNextSteps({
    ...rows,
    judged,
    letters: listLetters(context.session.require().db),
    backward: planBackward(rows),
  });
}

/** The agenda as it stands; every place that says what is next asks here. */
export function readAgenda(
  context: AppContext,
  rows: SeasonRows = readSeason(context),
  judged: readonly JudgedRotation[] = judgeSeason(rows),
): Agenda {
  const marks = listMarks(context.session.require().db);
  return applyMarks(readSteps(context, rows, judged), marks, rows.today);
}
