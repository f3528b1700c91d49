import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';

/** The rotations with their hosts and verdicts, and what was built so far. */
export function usePackets() {
  const rotations = useRead(['rotations'], () => client.rotations.list());
  const hosts = useRead(['hosts'], () => client.hosts.list());
  const verdicts = useRead(['rotations', 'check'], () => client.rotations.check({}));
  const manifests = useRead(['packets', 'manifests'], () => client.packets.manifests({}));
  const fault = [rotations, hosts, verdicts, manifests].find((read) => read.fault)?.fault;
  const ready = rotations.data && hosts.data && verdicts.data && manifests.data;
  return {
    fault,
    data: ready
      ? {
          rotations: rotations.data,
          hosts: hosts.data,
          verdicts: verdicts.data,
          manifests: manifests.data,
        }
      : undefined,
  };
}

export type Packets = NonNullable<ReturnType<typeof usePackets>['data']>;
