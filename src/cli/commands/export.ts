import { resolve } from 'node:path';
import type { Command } from '../command.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { finishWork } from '../finish-work.ts';

export const exportCommand: Command = {
  name: 'export',
  usage: 'DIR',
  summary: 'Everything out in open formats: the files as they came, and JSON. Not encrypted.',
  options: {},
  async run(terminal, positionals) {
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new UsageError('Use: export DIR');
    const path = resolve(folder);
    const client = await terminal.openClient();
    const { context } = await terminal.backend();
    const to = { kind: 'folder' as const, token: context.places.add(path).token };
    const { files } = await finishWork(terminal.output, client.vault.export({ to }));
    terminal.output.answer({ path, files }, () => [
      `${path}: ${files} files. They are not encrypted.`,
    ]);
    return EXIT.done;
  },
};
