/**
 * Two tables that lead to whichever page they are told to: one reads it as a page of a table whose rows are
 * numbered, the other as one of a table that is ordered by its key. They have more columns than any table of
 * ours, and a column that a row does not have reads as `NO_COLUMN`.
 */
export type PageKind = 'rows' | 'keys';

export const PAGE_KINDS: readonly PageKind[] = ['rows', 'keys'];

/** What a column that was never written reads as. */
export const NO_COLUMN = Buffer.from('d1f3a6c2-no-column', 'utf8');

const COLUMNS = Array.from({ length: 24 }, (_, n) => `c${n}`);

export function pageTable(kind: PageKind): string {
  return `page_of_${kind}`;
}

/** As `CREATE TABLE` would write them down. */
export function pageTableSql(kind: PageKind): string {
  const [first, ...others] = COLUMNS.map(
    (name) => `${name} DEFAULT x'${NO_COLUMN.toString('hex')}'`,
  );
  return kind === 'rows'
    ? `CREATE TABLE ${pageTable(kind)} (${first}, ${others.join(', ')})`
    : `CREATE TABLE ${pageTable(kind)} (c0 PRIMARY KEY, ${others.join(', ')}) WITHOUT ROWID`;
}
