import { FAILING, type Verdict, type VerdictStatus } from '../../core/requirements/verdict.ts';

interface VerdictGroup {
  readonly title: string;
  readonly items: readonly Verdict[];
}

const SETTLED: readonly VerdictStatus[] = ['met', 'waived'];

/** What fails, what is still open, what is in order; the host's order is kept inside each. */
export function groupVerdicts(items: readonly Verdict[]): readonly VerdictGroup[] {
  const failing = items.filter(({ status }) => FAILING.includes(status));
  const settled = items.filter(({ status }) => SETTLED.includes(status));
  const open = items.filter((item) => !failing.includes(item) && !settled.includes(item));
  return [
    { title: 'To fix', items: failing },
    { title: 'Still to come', items: open },
    { title: 'In order', items: settled },
  ].filter((group) => group.items.length > 0);
}
