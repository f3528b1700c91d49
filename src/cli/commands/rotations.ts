import { ROTATION_TYPES } from '../../core/requirements/rotation-type.ts';
import { AMBITIONS, ROTATION_STAGES } from '../../core/rotations/rotation.ts';
import { formatDayRange } from '../../core/shared/format-day.ts';
import { idOf } from '../../core/shared/id.ts';
import type { Terminal, Values } from '../command.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { choiceOption, dayOption, requiredDay, requiredText, textOption } from '../options.ts';
import { formatTable } from '../output.ts';

/** Lists the season by date, or adds a rotation. */
export async function runRotations(
  terminal: Terminal,
  positionals: readonly string[],
  values: Values,
): Promise<number> {
  const [verb, ...more] = positionals;
  if (more.length > 0 || (verb !== undefined && verb !== 'add')) {
    throw new UsageError('Use: rotations, or rotations add --host ID --title T --start D --end D');
  }
  return verb === 'add' ? addRotation(terminal, values) : listRotations(terminal);
}

async function addRotation(terminal: Terminal, values: Values): Promise<number> {
  const input = {
    host: idOf<'host'>(requiredText(values, 'host')),
    title: requiredText(values, 'title'),
    start: requiredDay(values, 'start'),
    end: requiredDay(values, 'end'),
    type: choiceOption(values, 'type', ROTATION_TYPES),
    stage: choiceOption(values, 'stage', ROTATION_STAGES),
    appliedOn: dayOption(values, 'applied'),
    offeredOn: dayOption(values, 'offered'),
    arrivesOn: dayOption(values, 'arrives'),
    sponsor: textOption(values, 'sponsor'),
    elective: textOption(values, 'elective'),
    ambition: choiceOption(values, 'ambition', AMBITIONS),
  };
  const client = await terminal.openClient();
  const rotation = await client.rotations.save(input);
  terminal.output.answer(rotation, () => [rotation.id]);
  return EXIT.done;
}

async function listRotations(terminal: Terminal): Promise<number> {
  const client = await terminal.openClient();
  const [rotations, hosts] = await Promise.all([client.rotations.list(), client.hosts.list()]);
  terminal.output.answer(rotations, () =>
    formatTable(
      rotations.map((rotation) => [
        rotation.id,
        hosts.find((host) => host.id === rotation.host)?.name ?? '',
        rotation.title,
        formatDayRange(rotation.start, rotation.end),
        rotation.stage,
      ]),
    ),
  );
  return EXIT.done;
}
