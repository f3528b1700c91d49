import { byEligibility } from '../../core/planning/by-eligibility.ts';
import { type HostEffort, hostEffort } from '../../core/planning/host-effort.ts';
import type { ThoughtOf } from '../../core/planning/host-eligibility.ts';
import type { HostId } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import { useJudgedSeason } from '../data/use-judged-season.ts';
import { useRead } from '../data/use-read.ts';

/** What a line of the list stands for. */
export type Choice =
  | { readonly kind: 'own' }
  | { readonly kind: 'host'; readonly id: HostId }
  | { readonly kind: 'pack'; readonly key: string };

/** Whether both lines of the list stand for the same. */
export function isSame(one: Choice, other: Choice | undefined): boolean {
  return other !== undefined && keyOf(one) === keyOf(other);
}

function keyOf(choice: Choice): string {
  switch (choice.kind) {
    case 'own':
      return 'own';
    case 'host':
      return `host:${choice.id}`;
    case 'pack':
      return `pack:${choice.key}`;
  }
}

export interface HostChoice {
  readonly value: string;
  readonly label: string;
  readonly choice: Choice;
  /** Whether it takes the applicant on the days, and what it adds; absent for one of one's own. */
  readonly effort?: HostEffort | undefined;
}

const OWN: HostChoice = { ...valued({ kind: 'own' }), label: 'A host of my own' };

function valued(choice: Choice): Pick<HostChoice, 'value' | 'choice'> {
  return { value: keyOf(choice), choice };
}

/** A host of one's own, then those of the vault and of the packs: what is open on these days first. */
export function useHostChoices(days: ThoughtOf): readonly HostChoice[] {
  const rows = useJudgedSeason().season?.rows;
  const packs = useRead(['hosts', 'packs'], () => client.hosts.bundledPacks()).data;
  const efforts = useRead(['hosts', 'pack-efforts', days], () =>
    client.hosts.packEfforts(days),
  ).data;
  const byKey = new Map(efforts?.map((effort) => [effort.key, effort]));
  const hosts = rows?.hosts ?? [];
  const names = new Set(hosts.map(({ name }) => name));
  const here = hosts.map((host) => ({
    ...valued({ kind: 'host', id: host.id }),
    label: host.name,
    effort: rows && hostEffort(rows, host, days),
  }));
  const bundled = (packs ?? [])
    .filter(({ key, pack }) => byKey.has(key) && !names.has(pack.name))
    .map(({ key, pack }) => ({
      ...valued({ kind: 'pack', key }),
      label: pack.city === '' ? pack.name : `${pack.name}, ${pack.city}`,
      effort: byKey.get(key),
    }));
  return [OWN, ...here, ...bundled].sort(byStanding);
}

/** Array sorting is stable: within one standing they keep their order. */
function byStanding(a: HostChoice, b: HostChoice): number {
  if (a.effort === undefined || b.effort === undefined)
    return Number(a.effort !== undefined) - Number(b.effort !== undefined);
  return byEligibility(a.effort, b.effort);
}

/** Whether it is known not to take the applicant. */
export function isClosedChoice({ effort }: HostChoice): boolean {
  return effort?.eligibility.status === 'closed';
}
