import type { Terminal } from '../command.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { parseProfileChanges } from '../profile-changes.ts';

/** Shows the applicant, or changes fields. */
export async function runProfile(
  terminal: Terminal,
  positionals: readonly string[],
): Promise<number> {
  const [verb, ...pairs] = positionals;
  if (verb !== undefined && (verb !== 'set' || pairs.length === 0)) {
    throw new UsageError('Use "profile" to show, or "profile set KEY=VALUE..." to change.');
  }
  const changes = parseProfileChanges(pairs);
  const client = await terminal.openClient();
  const profile = verb === 'set' ? await client.profile.save(changes) : await client.profile.get();
  terminal.output.answer(profile, () =>
    Object.entries(profile)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(
        ([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
      ),
  );
  return EXIT.done;
}
