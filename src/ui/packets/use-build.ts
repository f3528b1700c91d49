import { useState } from 'react';
import type { Delivered, Place } from '../../contract/place.ts';
import type { Manifest } from '../../core/packets/packet.ts';
import type { Paper } from '../../core/pages/paper.ts';
import type { RotationId } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import { useLongWork } from '../data/use-long-work.ts';
import { choosePlace } from '../delivery/choose-place.ts';
import { revealFile } from '../delivery/reveal-file.ts';
import { saveDelivered } from '../delivery/save-delivered.ts';
import { formatBytes } from './format-bytes.ts';

interface Built {
  readonly manifest: Manifest;
  readonly files: Delivered[];
}

/** What was just built, and where it went. */
interface Saved extends Built {
  readonly place: Place;
}

function wordOutcome({ manifest, files }: Built): string {
  const pages = manifest.files.reduce((sum, file) => sum + file.pages, 0);
  return files
    .map(({ name, bytes }) => `${name}: ${pages} pages, ${formatBytes(bytes)}`)
    .join('; ');
}

/** Builds the packet of one rotation in the tray and hands its file over. */
export function useBuild(rotation: RotationId, paper: Paper, title: string) {
  const { run, busy, fault } = useLongWork<Built>();
  const [saved, setSaved] = useState<Saved>();
  async function build(force: boolean): Promise<void> {
    const place = await choosePlace();
    if (place === undefined) return;
    setSaved(undefined);
    const ending = await run({
      title,
      start: (signal) => client.packets.build({ rotation, to: place, force, paper }, { signal }),
      describe: (built) => ({
        outcome: wordOutcome(built),
        action:
          place.kind === 'folder'
            ? { label: 'Show file', run: () => revealFile(place, built.files[0]?.name ?? '') }
            : { label: 'Save again', run: () => void saveDelivered(built.files) },
      }),
    });
    if (ending.kind !== 'done') return;
    await saveDelivered(ending.result.files);
    setSaved({ ...ending.result, place });
  }
  return { build, busy, fault, saved };
}
