import type { Progress } from '../contract/progress.ts';

/** Where a command speaks: one JSON value or plain lines on standard output, all else on standard error. */
export interface Output {
  readonly json: boolean;
  /** The command's answer: `value` with --json, else the lines. */
  answer(value: unknown, lines: () => readonly string[]): void;
  /** A remark for people. */
  say(text: string): void;
  progress(progress: Progress): void;
}

export function createOutput(json: boolean, quiet = false): Output {
  const showsProgress = process.stderr.isTTY && !quiet;
  return {
    json,
    answer(value, lines) {
      process.stdout.write(
        json
          ? `${JSON.stringify(value)}\n`
          : lines()
              .map((l) => `${l}\n`)
              .join(''),
      );
    },
    say: (text) => void process.stderr.write(`${text}\n`),
    progress({ done, total, doing }) {
      if (showsProgress) process.stderr.write(`\r\u001b[K${done}/${total} ${doing}`);
      if (showsProgress && done === total) process.stderr.write('\r\u001b[K');
    },
  };
}

/** Columns padded to their widest cell. */
export function formatTable(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  return rows.map((row) =>
    row
      .map((cell, c) => cell.padEnd(widths[c] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
