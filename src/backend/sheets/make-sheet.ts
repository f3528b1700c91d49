import type { SheetChoice } from '../../contract/sheets-contract.ts';
import { packetFileName } from '../../core/packets/packet-file-name.ts';
import { pocketPack } from '../../core/packets/pocket-pack.ts';
import type { RotationId } from '../../core/shared/id.ts';
import type { Sheet } from '../../core/shared/sheet.ts';
import type { AppContext } from '../context.ts';
import { listImmunizations } from '../immunizations/immunization-store.ts';
import { loadPacketFont } from '../packets/packet-font.ts';
import { findRotationRow, judge, readSeason } from '../read-season.ts';

/** A sheet and the name of the file that it is saved under. */
interface MadeSheet {
  readonly sheet: Sheet;
  readonly fileName: string;
}

/** Makes any sheet as things stand: what the window shows and what is printed. */
export function makeSheet(context: AppContext, choice: SheetChoice): Promise<MadeSheet> {
  switch (choice.kind) {
    case 'pocket-pack':
      return makePocketPack(context, choice.rotation);
  }
}

/** Throws Fault `rotation-not-found`. */
async function makePocketPack(context: AppContext, id: RotationId): Promise<MadeSheet> {
  const font = await loadPacketFont();
  const rows = readSeason(context);
  const judged = judge(rows, findRotationRow(rows, id));
  const record = listImmunizations(context.session.require().db);
  return {
    sheet: pocketPack({ ...rows, ...judged, record, font }),
    fileName: packetFileName(rows.profile, judged.host.name, 'Pocket pack'),
  };
}
