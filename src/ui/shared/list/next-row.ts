const PAGE = 10;

/** The row that a key leads to; headings are passed over. Undefined for other keys. */
export function nextRow(
  key: string,
  at: number,
  count: number,
  isRow: (index: number) => boolean,
): number | undefined {
  const rows = Array.from({ length: count }, (_, index) => index).filter(isRow);
  const place = rows.indexOf(at);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: place + PAGE,
    PageUp: place - PAGE,
    Home: 0,
    End: rows.length - 1,
  };
  const step = steps[key];
  if (step === undefined) return undefined;
  return rows[Math.min(rows.length - 1, Math.max(0, step))];
}
