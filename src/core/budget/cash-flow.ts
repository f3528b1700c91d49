import type { Day } from '../shared/day.ts';
import { fromDayNumber } from '../shared/day.ts';
import type { PayingDays } from './paying-days.ts';

/** What changes the rate of flow on a day: `steady` runs on from it, `once` is of that day alone. */
interface Change {
  steady: number;
  once: number;
}

/**
 * Money by day, gathered from amounts on days and over spans. A span costs three additions however
 * long it is, so that thousands of lines are summed in milliseconds. All amounts in minor units.
 */
export class CashFlow {
  readonly #changes = new Map<number, Change>();

  /** Adds an amount, shared evenly over the days as `allocateEvenly` shares it. */
  add(minor: number, { first, count }: PayingDays): void {
    if (count === 1) {
      this.#at(first).once += minor;
      return;
    }
    const share = Math.floor(minor / count);
    const extra = minor - share * count;
    this.#at(first).steady += share + (extra > 0 ? 1 : 0);
    if (extra > 0) this.#at(first + extra).steady -= 1;
    this.#at(first + count).steady -= share;
  }

  /** Every day on which money moves, in order, with what moves on it. */
  days(): { readonly day: Day; readonly minor: number }[] {
    const marks = [...this.#changes].sort(([a], [b]) => a - b);
    const flow: { day: Day; minor: number }[] = [];
    let steady = 0;
    marks.forEach(([number, change], index) => {
      steady += change.steady;
      const next = marks[index + 1]?.[0] ?? number + 1;
      if (steady + change.once !== 0)
        flow.push({ day: fromDayNumber(number), minor: steady + change.once });
      for (let day = number + 1; steady !== 0 && day < next; day += 1) {
        flow.push({ day: fromDayNumber(day), minor: steady });
      }
    });
    return flow;
  }

  #at(day: number): Change {
    const known = this.#changes.get(day);
    if (known) return known;
    const made = { steady: 0, once: 0 };
    this.#changes.set(day, made);
    return made;
  }
}
