import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';

/** All that the screen shows; absent until everything is read once. */
export function useBudget() {
  const overview = useRead(['budget', 'overview'], () => client.budget.overview());
  const lines = useRead(['budget', 'lines'], () => client.budget.lines());
  const funds = useRead(['budget', 'funds'], () => client.budget.funds());
  const groups = useRead(['budget', 'groups'], () => client.budget.groups());
  const rotations = useRead(['rotations'], () => client.rotations.list());
  const hosts = useRead(['hosts'], () => client.hosts.list());
  const fault = [overview, lines, funds, groups, rotations, hosts].find(
    (read) => read.fault,
  )?.fault;
  const ready =
    overview.data && lines.data && funds.data && groups.data && rotations.data && hosts.data;
  return {
    fault,
    data: ready
      ? {
          overview: overview.data,
          lines: lines.data,
          funds: funds.data,
          groups: groups.data,
          rotations: rotations.data,
          hosts: hosts.data,
        }
      : undefined,
  };
}

export type Budget = NonNullable<ReturnType<typeof useBudget>['data']>;
