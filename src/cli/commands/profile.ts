import type { Command } from '../command.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { parseProfileChanges } from '../profile-changes.ts';

export const profileCommand: Command = {
  name: 'profile',
  usage: '[set KEY=VALUE...]',
  summary: 'Shows the applicant, or changes fields; an empty value clears one.',
  options: {},
  async run(terminal, positionals) {
    const [verb, ...pairs] = positionals;
    if (verb !== undefined && (verb !== 'set' || pairs.length === 0)) {
      throw new UsageError('Use "profile" to show, or "profile set KEY=VALUE..." to change.');
    }
    const changes = parseProfileChanges(pairs);
    const client = await terminal.openClient();
    const profile =
      verb === 'set' ? await client.profile.save(changes) : await client.profile.get();
    terminal.output.answer(profile, () =>
      Object.entries(profile)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(
          ([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
        ),
    );
    return EXIT.done;
  },
};
