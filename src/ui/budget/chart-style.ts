/** Words on and under charts: the page's own font in its smallest size. */
export const CHART_TEXT = {
  fontSize: 12,
  fill: 'var(--mantine-color-dimmed)',
} as const;

export const CHART_LINE = 'var(--sj-line)';

/** The card that follows the pointer. */
export const CHART_TOOLTIP = {
  background: 'var(--sj-raised)',
  border: '1px solid var(--sj-line)',
  borderRadius: 4,
  padding: '6px 10px',
  fontSize: 12,
  color: 'var(--mantine-color-text)',
} as const;

/** Thousands short: "$12k", for axes whose exact figures stand elsewhere. */
export function shortenMoney(text: string): string {
  return text.replace(/,000$/, 'k');
}
