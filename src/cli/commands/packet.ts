import { resolve } from 'node:path';
import type { Client, Terminal, Values } from '../command.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { finishWork } from '../finish-work.ts';
import { choiceOption, requiredText } from '../options.ts';
import { requireRotation } from '../require-rotation.ts';

type Outline = Awaited<ReturnType<Client['packets']['preflight']>>;

/** Checks and builds one host's packet. */
export async function runPacket(
  terminal: Terminal,
  positionals: readonly string[],
  values: Values,
): Promise<number> {
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new UsageError('Use: packet ROTATION --out DIR');
  const out = resolve(requiredText(values, 'out'));
  const paper = choiceOption(values, 'paper', ['letter', 'original']);
  const force = values['force'] === true;
  const client = await terminal.openClient();
  const rotation = await requireRotation(client, id);
  const outline = await client.packets.preflight({ rotation, paper });
  if (outline.blocked && !force) return sayBlocked(terminal, outline);
  const { context } = await terminal.backend();
  const to = { kind: 'folder' as const, token: context.folders.add(out).token, replace: force };
  const { manifest, files } = await finishWork(
    terminal.output,
    client.packets.build({ rotation, to, force, paper }),
  );
  const built = manifest.files.map((file, index) => ({
    path: files[index]?.path ?? file.name,
    ...file,
  }));
  terminal.output.answer({ files: built, preflight: manifest.preflight, manifest }, () => [
    ...describeFindings(manifest.preflight),
    ...built.map(
      (file) => `${file.path}  ${file.pages} pages  ${file.bytes} bytes  ${file.sha256}`,
    ),
  ]);
  return outline.blocked ? EXIT.notReady : EXIT.done;
}

function sayBlocked(terminal: Terminal, outline: Outline): number {
  terminal.output.answer({ files: [], preflight: outline.preflight, manifest: null }, () =>
    describeFindings(outline.preflight),
  );
  terminal.output.say(
    'Not built: the packet is blocked. Fix what is named above, or build it with --force.',
  );
  return EXIT.notReady;
}

function describeFindings(findings: Readonly<Outline['preflight']>): string[] {
  return findings.map(
    (finding) => `${finding.severity.padEnd(8)} ${finding.code}: ${finding.message}`,
  );
}
