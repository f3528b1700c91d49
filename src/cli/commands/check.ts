import { summarizeAdmission } from '../../core/admission/summarize-admission.ts';
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
      `${status.toUpperCase()}  ${hostName(host)}, ${title}: ${summary}`,
      ...items.flatMap((item) => [
        `  ${item.status.padEnd(12)} ${item.title}: ${item.reason}`,
        ...(item.remedy === '' ? [] : [`               ${item.remedy}`]),
      ]),
      `  Admission ${admissionStatus}: ${summarizeAdmission(admission).summary}`,
      ...admission.flatMap((verdict) => [
        `  ${verdict.status.padEnd(12)} ${verdict.says} ${verdict.reason}`,
        ...(verdict.remedy === '' ? [] : [`               ${verdict.remedy}`]),
      ]),
    ]),
  );
  return judged.every(({ status }) => status === 'ready') ? EXIT.done : EXIT.notReady;
}
