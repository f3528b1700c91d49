import type { PlanInput } from '../../core/packets/plan-input.ts';
import type { Paper } from '../../core/pages/paper.ts';
import { explainRotation } from '../../core/season/explain-verdicts.ts';
import type { JudgedRotation } from '../../core/season/judged-rotation.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import { readSettings } from '../rows/settings-store.ts';
import type { AppContext } from '../session/context.ts';
import { loadPageFont } from './page-font.ts';
import { readPlaceables } from './read-placeables.ts';

/** How a packet is asked for, where that is not as the settings say. */
interface Wish {
  readonly paper?: Paper | undefined;
  readonly force?: boolean | undefined;
}

/** Makes what packets of the rotations judged on these rows are planned from; the vault is read once for all. */
export async function planInputs(
  context: AppContext,
  rows: SeasonRows,
  { paper, force = false }: Wish = {},
): Promise<(judged: JudgedRotation) => PlanInput> {
  const { db } = context.session.require();
  const shared = {
    profile: rows.profile,
    documents: rows.documents,
    placeables: readPlaceables(db, rows.documents),
    paper: paper ?? readSettings(db).paper,
    today: rows.today,
    staleAfterMonths: rows.staleAfterMonths,
    forced: force,
    font: await loadPageFont(context.session.memory().widths),
    appVersion: context.version,
  };
  return (judged) => ({ ...explainRotation(rows, judged), ...shared });
}
