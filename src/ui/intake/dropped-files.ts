/** More files than these in a dropped folder are no papers of one person. */
const MOST = 2_000;

/** What systems leave in folders for themselves. */
const isLitter = (name: string) =>
  name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini';

/**
 * The files of a drop, those in its folders included, each folder's by name. Has to be called while the drop
 * is handled: what was dropped is gone afterwards.
 */
export async function droppedFiles(data: Pick<DataTransfer, 'items'>): Promise<readonly File[]> {
  const found = [...data.items].flatMap((item) => {
    if (item.kind !== 'file') return [];
    const entry = item.webkitGetAsEntry();
    return [entry?.isDirectory === true ? entry : item.getAsFile()];
  });
  const files: File[] = [];
  for (const each of found) {
    if (each instanceof File) files.push(each);
    else if (each !== null) await collect(each, files);
  }
  return files;
}

async function collect(entry: FileSystemEntry, files: File[]): Promise<void> {
  if (isLitter(entry.name) || files.length >= MOST) return;
  if (isFile(entry)) {
    files.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
    return;
  }
  if (!isFolder(entry)) return;
  const inside = await entriesOf(entry);
  for (const each of inside.toSorted((a, b) => a.name.localeCompare(b.name))) {
    await collect(each, files);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A reader gives a hundred at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
