import type { Delivered } from '../../contract/save-target.ts';
import type { Manifest } from '../../core/packets/packet.ts';
import type { Paper } from '../../core/pages/paper.ts';
import type { RotationId } from '../../core/shared/id.ts';
import { attempt } from '../data/attempt.ts';
import { client } from '../data/client.ts';
import { revealFile } from '../delivery/reveal-file.ts';
import { saveDelivered } from '../delivery/save-delivered.ts';
import { useDelivery } from '../delivery/use-delivery.ts';
import { formatBytes } from './format-bytes.ts';

interface Built {
  readonly manifest: Manifest;
  readonly files: Delivered[];
}

function wordOutcome({ manifest, files }: Built): string {
  const pages = manifest.files.reduce((sum, file) => sum + file.pages, 0);
  return files
    .map(({ name, bytes }) => `${name}: ${pages} pages, ${formatBytes(bytes)}`)
    .join('; ');
}

/** Builds the packet of one rotation in the tray and hands its file over. */
export function useBuild(rotation: RotationId, paper: Paper, title: string) {
  const { deliver, ...delivery } = useDelivery<Built>(({ files }) => files);
  function build(force: boolean): Promise<void> {
    return deliver((place) => ({
      title,
      start: (signal) => client.packets.build({ rotation, to: place, force, paper }, { signal }),
      describe: (built) => ({
        outcome: wordOutcome(built),
        action:
          place.kind === 'folder'
            ? { label: 'Show file', run: () => revealFile(place, built.files[0]?.name ?? '') }
            : { label: 'Save again', run: () => void attempt(() => saveDelivered(built.files)) },
      }),
    }));
  }
  return { build, ...delivery };
}
