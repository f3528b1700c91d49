import type { SheetChoice } from '../../contract/sheets-contract.ts';
import { packetFileName } from '../../core/packets/packet-file-name.ts';
import { pocketPack } from '../../core/packets/pocket-pack.ts';
import type { Sheet } from '../../core/pages/sheet.ts';
import { writeDeansRequest } from '../../core/planning/deans-request.ts';
import { explainRotation } from '../../core/season/explain-verdicts.ts';
import { judge } from '../../core/season/judge-season.ts';
import type { RotationId } from '../../core/shared/id.ts';
import { reviewRecord } from '../immunizations/review-record.ts';
import { loadPageFont } from '../pages/page-font.ts';
import type { AppContext } from '../session/context.ts';
import { findRotationRow, readSeason } from '../session/read-season.ts';

/** A sheet and the name of the file that it is saved under. */
interface MadeSheet {
  readonly sheet: Sheet;
  readonly fileName: string;
}

/** Makes any sheet as things stand: what the window shows and what is printed. */
export async function makeSheet(context: AppContext, choice: SheetChoice): Promise<MadeSheet> {
  if (choice.kind === 'pocket-pack') return makePocketPack(context, choice.rotation);
  const rows = readSeason(context);
  const memory = context.session.memory().season;
  const fileName = packetFileName(rows.profile, '', TITLE[choice.kind]);
  switch (choice.kind) {
    case 'physician-sheet':
      return { sheet: reviewRecord(rows, memory).sheet, fileName };
    case 'deans-request':
      return { sheet: writeDeansRequest(rows, memory).sheet, fileName };
  }
}

const TITLE = {
  'physician-sheet': 'Immunization data sheet',
  'deans-request': "Request for the dean's letter",
} as const;

/** Throws Fault `rotation-not-found`. */
async function makePocketPack(context: AppContext, id: RotationId): Promise<MadeSheet> {
  const font = await loadPageFont(context.session.memory().widths);
  const rows = readSeason(context);
  const judged = judge(rows, findRotationRow(rows, id), context.session.memory().season);
  return {
    sheet: pocketPack({ ...rows, ...explainRotation(rows, judged), font }),
    fileName: packetFileName(rows.profile, judged.host.name, 'Pocket pack'),
  };
}
