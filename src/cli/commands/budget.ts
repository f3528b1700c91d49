import { formatDay } from '../../core/shared/format-day.ts';
import { formatMoney } from '../../core/shared/format-money.ts';
import type { Terminal } from '../command.ts';
import { EXIT } from '../exit-status.ts';
import { formatTable } from '../output.ts';

/** Shows the season's money. */
export async function runBudget(terminal: Terminal): Promise<number> {
  const client = await terminal.openClient();
  const budget = await client.budget.overview();
  const { currency, lowest } = budget;
  const amount = (minor: number) => formatMoney({ minor, currency });
  terminal.output.answer(budget, () => [
    `Planned ${amount(budget.planned)}, paid ${amount(budget.actual)}, funds ${amount(budget.funds)}`,
    ...(lowest === null ? [] : [`Lowest day ${formatDay(lowest.day)}: ${amount(lowest.balance)}`]),
    '',
    ...formatTable(
      budget.byCategory.map((row) => [row.category, amount(row.planned), amount(row.actual)]),
    ),
    '',
    ...formatTable(
      budget.byRotation.map((row) => [row.title, amount(row.planned), amount(row.actual)]),
    ),
  ]);
  return EXIT.done;
}
