import { closed } from '../../contract/schemas/closed.ts';
import { hostPackSchema } from '../../contract/schemas/host-schemas.ts';
import type { HostPack } from '../../core/hosts/host.ts';
import { Fault } from '../../core/shared/fault.ts';
import { turnsText } from '../../core/shared/turns-text.ts';

/** Reads a pack file. Throws Fault `pack-invalid` naming the first field that does not fit. */
export function parsePack(json: string): HostPack {
  let value: unknown;
  try {
    value = JSON.parse(json, withWholeLetters);
  } catch {
    throw new Fault(
      'pack-invalid',
      'This is not a host pack: it is not JSON. Ask for the file again.',
    );
  }
  const parsed = closed(hostPackSchema).safeParse(value);
  if (parsed.success) {
    // Its words stand in the middle of the app's sentences.
    if (!hasTurned(parsed.data)) return parsed.data;
    throw new Fault(
      'pack-invalid',
      'This host pack cannot be used: it has hidden marks that turn the text beside them round. Ask for the file again.',
    );
  }
  const issue = parsed.error.issues[0];
  const where = issue?.path.join('.') ?? '';
  throw new Fault(
    'pack-invalid',
    `This host pack cannot be used: ${where === '' ? '' : `${where}: `}${issue?.message ?? 'wrong form'}.`,
  );
}

/** Half of a letter has no place in UTF-8: other programs refuse a file that has one. */
function withWholeLetters(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

function hasTurned(value: unknown): boolean {
  if (typeof value === 'string') return turnsText(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasTurned);
}
