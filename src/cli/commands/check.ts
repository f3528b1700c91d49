import {
  ADMISSION_STANDING_WORDS,
  ADMISSION_STATUS_WORDS,
} from '../../core/admission/admission-status-words.ts';
import { summarizeAdmission } from '../../core/admission/summarize-admission.ts';
import { VERDICT_WORDS } from '../../core/requirements/verdict-words.ts';
import { ROTATION_STATUS_WORDS } from '../../core/season/rotation-status-words.ts';
import type { Terminal, Values } from '../command.ts';
import { EXIT } from '../exit-status.ts';
import { textOption } from '../options.ts';
import { requireRotation } from '../require-rotation.ts';

/** Judges every rotation, or one, against its host's rules. */
export async function runCheck(
  terminal: Terminal,
  _positionals: readonly string[],
  values: Values,
): Promise<number> {
  const rotation = textOption(values, 'rotation');
  const client = await terminal.openClient();
  const judged = await client.rotations.check(
    rotation === undefined ? {} : { rotation: await requireRotation(client, rotation) },
  );
  const hosts = await client.hosts.list();
  const hostName = (id: string) => hosts.find((host) => host.id === id)?.name ?? '';
  terminal.output.answer(judged, () =>
    judged.flatMap(({ title, host, status, summary, items, admission, admissionStatus }) => [
      `${ROTATION_STATUS_WORDS[status].toUpperCase()}  ${hostName(host)}, ${title}: ${summary}`,
      ...items.flatMap((item) => [
        line(VERDICT_WORDS[item.status].word, `${item.title}: ${item.reason}`),
        ...(item.remedy === '' ? [] : [line('', item.remedy)]),
      ]),
      `  ${ADMISSION_STANDING_WORDS[admissionStatus]}: ${summarizeAdmission(admission).summary}`,
      ...admission.flatMap((verdict) => [
        line(ADMISSION_STATUS_WORDS[verdict.status].word, `${verdict.says} ${verdict.reason}`),
        ...(verdict.remedy === '' ? [] : [line('', verdict.remedy)]),
      ]),
    ]),
  );
  return judged.every(({ status }) => status === 'ready') ? EXIT.done : EXIT.notReady;
}

/** The word of the window in a column of its own; the codes are what --json gives. */
function line(word: string, says: string): string {
  return `  ${word.padEnd(17)} ${says}`;
}
