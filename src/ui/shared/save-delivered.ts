import type { Delivered } from '../../contract/place.ts';

/** Hands a made file over as a download, where the window does not write into a folder itself. */
export function saveDelivered(files: readonly Delivered[]): void {
  for (const file of files) {
    if (file.content !== undefined) saveBlob(file.name, file.content);
  }
}

export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
