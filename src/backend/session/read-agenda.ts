import { type Agenda, applyMarks } from '../../core/agenda/agenda-mark.ts';
import type { NextStep } from '../../core/agenda/next-step.ts';
import { planNextSteps } from '../../core/agenda/plan-next-steps.ts';
import { planBackward } from '../../core/planning/plan-backward.ts';
import { explainVerdicts } from '../../core/season/explain-verdicts.ts';
import { judgeSeason } from '../../core/season/judge-season.ts';
import type { JudgedRotation } from '../../core/season/judged-rotation.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import { listLetters } from '../rows/letter-store.ts';
import { listMarks } from '../rows/mark-store.ts';
import type { AppContext } from './context.ts';
import { readSeason } from './read-season.ts';

/** Every step of the season, marked or not. */
export function readSteps(
  context: AppContext,
  rows: SeasonRows,
  judged: readonly JudgedRotation[],
): readonly NextStep[] {
  return planNextSteps({
    ...rows,
    judged: explainVerdicts(rows, judged),
    letters: listLetters(context.session.require().db),
    backward: planBackward(rows, context.session.memory().season),
  });
}

/** The agenda as it stands; every place that says what is next asks here. */
export function readAgenda(
  context: AppContext,
  rows: SeasonRows = readSeason(context),
  judged: readonly JudgedRotation[] = judgeSeason(rows, context.session.memory().season),
): Agenda {
  const marks = listMarks(context.session.require().db);
  return applyMarks(readSteps(context, rows, judged), marks, rows.today);
}
