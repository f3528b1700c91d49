import type { Host } from '../../core/hosts/host.ts';
import { client } from '../data/client.ts';
import type { ShownFault } from '../data/read-fault.ts';
import { useChange } from '../data/use-change.ts';
import type { AdmissionDraft } from './new-admission.ts';
import type { RequirementDraft } from './new-rule.ts';

type HostPart = Partial<Omit<Host, 'id' | 'requirements' | 'admission'>> & {
  readonly requirements?: readonly (Host['requirements'][number] | RequirementDraft)[];
  /** A rule without an id is a new one. */
  readonly admission?: readonly AdmissionDraft[];
};

/** The same rows; what crosses the wire is typed without `readonly`. */
type Wire = Pick<Parameters<typeof client.hosts.save>[0], 'requirements' | 'admission'>;

/** Saves some fields of a host and leaves the others as they are; answers whether it worked. */
export function useSaveHost(host: Host): {
  readonly save: (part: HostPart) => Promise<boolean>;
  readonly fault: ShownFault | undefined;
} {
  const { run, fault } = useChange(client.hosts.save);
  async function save(part: HostPart): Promise<boolean> {
    const { requirements, admission, ...rest } = { ...host, ...part };
    const rules = { requirements, admission } as Wire;
    return (await run({ ...rest, ...rules })) !== undefined;
  }
  return { save, fault };
}
