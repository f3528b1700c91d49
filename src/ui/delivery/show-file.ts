import type { Delivered, SaveTarget } from '../../contract/save-target.ts';
import type { LineAction } from '../data/undo-line.ts';
import { revealFile } from './reveal-file.ts';

/** The way to a file that was just saved; none where it went to the downloads, which a browser shows itself. */
export function showFile(target: SaveTarget, { name }: Delivered): LineAction | undefined {
  if (target.kind !== 'folder') return undefined;
  return { label: 'Show file', run: () => revealFile(target, name) };
}
