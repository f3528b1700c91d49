import type { PlanInput } from '../../core/packets/plan-input.ts';
import type { Paper } from '../../core/pages/paper.ts';
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

/** What every packet is planned from, beside its rotation with the verdicts in words: read once for all of them. */
export async function readPacketRows(
  context: AppContext,
  rows: SeasonRows,
  { paper, force = false }: Wish = {},
): Promise<Omit<PlanInput, 'rotation' | 'host' | 'verdicts' | 'standing'>> {
  const { db } = context.session.require();
  return {
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
}
