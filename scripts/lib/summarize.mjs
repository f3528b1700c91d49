/** The closing lines of `npm test`. The last one stands alone: programs read it. */
export function summarize({ tally, stages, corpus, seconds, mutants = [] }) {
  const lines = ['', 'Summary'];
  for (const stage of stages) lines.push(`  ${stage}`);
  lines.push(`  windows covered: ${tally.windows.join(', ') || 'none'}`);
  lines.push(
    corpus
      ? '  real PDFs: SOJOURN_CORPUS is set, so the tests with real PDFs ran'
      : '  real PDFs: SOJOURN_CORPUS is not set, so the test that imports them did not run',
  );
  for (const line of mutants) lines.push(`  ${line}`);
  const whole = Math.round(seconds);
  lines.push(`  time: ${Math.floor(whole / 60)} min ${whole % 60} s`);
  lines.push(...saySlowest(tally.timed));
  for (const name of tally.skipped) lines.push(`  skipped: ${name}`);
  for (const name of tally.failures) lines.push(`  FAILED: ${name}`);
  return [...lines, totals(tally)].join('\n');
}

const MOST_SLOW = 10;

/** The test files and specs that took longest: the first place to look when the run grows. */
function saySlowest(timed) {
  const slowest = timed
    .filter(({ seconds }) => seconds > 0)
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, MOST_SLOW);
  if (slowest.length === 0) return [];
  return [
    `  the ${slowest.length} slowest:`,
    ...slowest.map(({ name, seconds }) => `    ${seconds.toFixed(1).padStart(6)} s  ${name}`),
  ];
}

/** "12 passed, 0 failed", and ", 2 skipped" only where there are some. */
export function totals({ passed, failures, skipped }) {
  const base = `${passed} passed, ${failures.length} failed`;
  return skipped.length === 0 ? base : `${base}, ${skipped.length} skipped`;
}
