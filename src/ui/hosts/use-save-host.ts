import type { Host } from '../../core/hosts/host.ts';
import { client } from '../client.ts';
import type { ShownFault } from '../shared/read-fault.ts';
import { useChange } from '../shared/use-change.ts';
import type { RequirementDraft } from './new-rule.ts';

type HostPart = Partial<Omit<Host, 'id' | 'requirements'>> & {
  readonly requirements?: readonly (Host['requirements'][number] | RequirementDraft)[];
};

/** The same rows; what crosses the wire is typed without `readonly`. */
type Wire = Parameters<typeof client.hosts.save>[0]['requirements'];

/** Saves some fields of a host and leaves the others as they are; answers whether it worked. */
export function useSaveHost(host: Host): {
  readonly save: (part: HostPart) => Promise<boolean>;
  readonly fault: ShownFault | undefined;
} {
  const { run, fault } = useChange(client.hosts.save);
  async function save(part: HostPart): Promise<boolean> {
    const { requirements, ...rest } = { ...host, ...part };
    return (await run({ ...rest, requirements: requirements as Wire })) !== undefined;
  }
  return { save, fault };
}
