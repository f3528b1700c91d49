import { zipSync } from 'fflate';
import type { Delivered } from '../../contract/save-target.ts';

/**
 * Hands made files over as a download, where the window does not write into a folder itself.
 * Several go as one ZIP: a browser asks before it takes more than one download.
 */
export async function saveDelivered(files: readonly Delivered[]): Promise<void> {
  const given = files.flatMap(({ name, content }) => (content ? [{ name, content }] : []));
  const [first, ...others] = given;
  if (first === undefined) return;
  if (others.length === 0) return saveBlob(first.name, first.content);
  const parts = await Promise.all(
    given.map(async ({ name, content }) => [name, new Uint8Array(await content.arrayBuffer())]),
  );
  // Stored as they are: PDFs and backups are compressed already.
  const zip = zipSync(Object.fromEntries(parts), { level: 0 });
  saveBlob('sojourn-files.zip', new Blob([zip], { type: 'application/zip' }));
}

function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
