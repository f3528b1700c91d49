import { foldWords } from '../shared/fold-words.ts';
import { isRecord } from '../shared/is-record.ts';

/**
 * An admission rule as packs of version 1 and vaults of before schema 6 hold it, in the language of
 * version 2. JSON that nobody has proven yet, as in `upgradeRule`. A day for "the complete set of
 * documents" was read out of those words; now the rule says what it binds.
 */
export function upgradeAdmissionRule(rule: unknown): unknown {
  if (!isRecord(rule) || !isRecord(rule['demand'])) return rule;
  const { kind, what, span } = rule['demand'];
  if (kind !== 'due-before' || typeof what !== 'string' || !isEveryDocument(what)) return rule;
  const by = { kind: 'before-start', span };
  return { ...rule, demand: { kind: 'documents-due', binds: { kind: 'all' }, by } };
}

/** "The complete set of documents", "The rest of the documents", "Documents". */
const OF_DOCUMENTS: ReadonlySet<string> = new Set(
  foldWords('document documents paper papers paperwork'),
);
const OF_ALL: ReadonlySet<string> = new Set(
  foldWords('complete set rest all every other remaining required full your'),
);

function isEveryDocument(what: string): boolean {
  const words = foldWords(what);
  return (
    words.some((word) => OF_DOCUMENTS.has(word)) &&
    words.every((word) => OF_DOCUMENTS.has(word) || OF_ALL.has(word))
  );
}
