import type { Manifest } from '../../core/packets/packet.ts';
import type { JudgedSeason } from '../../core/season/judged-season.ts';
import { client } from '../data/client.ts';
import { useJudgedSeason } from '../data/use-judged-season.ts';
import { useRead } from '../data/use-read.ts';

/** The season with its verdicts, and what was built so far. */
export interface Packets {
  readonly season: JudgedSeason;
  readonly manifests: readonly Manifest[];
}

/** Absent until both are read. */
export function usePackets() {
  const { season, fault } = useJudgedSeason();
  const manifests = useRead(['packets', 'manifests'], () => client.packets.manifests({}));
  const data: Packets | undefined = season &&
    manifests.data && { season, manifests: manifests.data };
  return { data, fault: fault ?? manifests.fault };
}
