import type { Host } from '../../core/hosts/host.ts';
import type { HostChanges } from '../../core/hosts/new-rules.ts';
import { client } from '../data/client.ts';
import type { ShownFault } from '../data/read-fault.ts';
import { useChange } from '../data/use-change.ts';

/** Saves the fields of a host that are named and no other. */
export function useSaveHost({ id }: Host): {
  readonly save: (changes: Omit<HostChanges, 'id'>) => Promise<boolean>;
  readonly fault: ShownFault | undefined;
} {
  const { run, fault } = useChange(client.hosts.save);
  return { save: async (changes) => (await run({ ...changes, id })) !== undefined, fault };
}
