import { summarizeAdmission } from '../../core/admission/summarize-admission.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-status.ts';
import { textOption } from '../options.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: '[--rotation ID]',
  summary: "Judges documents and admission against each host's rules on that host's dates.",
  options: { rotation: { type: 'string' } },
  async run(terminal, _positionals, values) {
    const rotation = textOption(values, 'rotation');
    const client = await terminal.openClient();
    const judged = await client.rotations.check(
      rotation === undefined ? {} : { rotation: rotation as never },
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
  },
};
