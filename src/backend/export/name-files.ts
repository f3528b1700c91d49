import type { Document } from '../../core/documents/document.ts';
import { safeFileName } from '../../core/shared/safe-file-name.ts';

/**
 * A path inside the export for every version: documents/TYPE/NAME, made safe for every system,
 * with a number where two would meet (also where they differ only in capitals).
 */
export function nameFiles(documents: readonly Document[]): Map<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const document of documents) {
    for (const version of document.versions) {
      const folder = `documents/${safeFileName(document.type)}`;
      names.set(version.id, takeFreeName(taken, folder, safeFileName(version.fileName)));
    }
  }
  return names;
}

function takeFreeName(taken: Set<string>, folder: string, name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 1; ; number += 1) {
    const path = `${folder}/${stem}${number === 1 ? '' : ` (${number})`}${ending}`;
    if (taken.has(path.toLowerCase())) continue;
    taken.add(path.toLowerCase());
    return path;
  }
}
