/** The kinds of files that the vault takes in. Nothing else in the app lists them. */
export const FILE_KINDS = ['pdf', 'jpeg', 'png'] as const;

export type FileKind = (typeof FILE_KINDS)[number];

interface FileKindFacts {
  /** For people. */
  readonly name: string;
  readonly mediaType: string;
  /** As file names end, the usual one first. */
  readonly extensions: readonly string[];
}

export const FILE_KIND_FACTS: Readonly<Record<FileKind, FileKindFacts>> = {
  pdf: { name: 'PDF', mediaType: 'application/pdf', extensions: ['.pdf'] },
  jpeg: { name: 'JPEG', mediaType: 'image/jpeg', extensions: ['.jpg', '.jpeg'] },
  png: { name: 'PNG', mediaType: 'image/png', extensions: ['.png'] },
};

/** "PDF, JPEG and PNG": the kinds in a sentence. */
export function nameFileKinds(joint: 'and' | 'or'): string {
  const names = FILE_KINDS.map((kind) => FILE_KIND_FACTS[kind].name);
  return `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1)}`;
}

/** What a dialog for choosing files lets through: ".pdf,.jpg,…,image/png". */
export function acceptedFiles(): string {
  const facts = FILE_KINDS.map((kind) => FILE_KIND_FACTS[kind]);
  return [
    ...facts.flatMap(({ extensions }) => extensions),
    ...facts.map(({ mediaType }) => mediaType),
  ].join(',');
}

/** True for a photo or a scan as a picture, which a portal takes less gladly than a PDF. */
export function isPicture(kind: FileKind): boolean {
  return FILE_KIND_FACTS[kind].mediaType.startsWith('image/');
}
