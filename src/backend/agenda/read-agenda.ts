import { type Agenda, applyMarks } from '../../core/agenda/agenda-mark.ts';
import type { NextStep } from '../../core/agenda/next-step.ts';
import { planNextSteps } from '../../core/agenda/plan-next-steps.ts';
import type { JudgedRotation } from '../../core/rotations/judge-season.ts';
import { planBackward } from '../../core/rotations/plan-backward.ts';
import type { AppContext } from '../context.ts';
import { listLetters } from '../letters/letter-store.ts';
import { judgeSeason, readSeason, type SeasonRows } from '../read-season.ts';
import { listMarks } from './mark-store.ts';

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
