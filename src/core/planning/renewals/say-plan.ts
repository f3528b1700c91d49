import type { DocumentType } from '../../documents/document-type.ts';
import { countWord, joinAlike } from '../../requirements/describe-words.ts';
import type { Day } from '../../shared/day.ts';
import { fitLine } from '../../shared/fit-line.ts';
import { formatDay, formatSpan } from '../../shared/format-day.ts';
import { withoutStop } from '../../shared/without-stop.ts';
import type { InParts, WordParts } from '../../shared/word-parts.ts';
import { describeDays, hostsOf, type Settled } from './explain-plan.ts';
import type { PlannedRenewal, PlannedType, Served } from './renewal-plan.ts';

interface SaidWith {
  readonly type: DocumentType;
  /** The first day on which a new one can be there. */
  readonly earliest: Day;
  readonly settled: Settled;
  /** The other ways of hosts that leave a choice, in sentences; may be empty. */
  readonly choices: string;
}

/** A plan in parts: the paper, for whom it is open, what it has to be, what to get, when to start. */
export function sayPlan(plan: PlannedType, said: SaidWith): InParts {
  const { title, planned, uncovered } = plan;
  if (planned.length > 0) return toGet(plan, said);
  if (uncovered.length === 0) {
    return inParts({ ...EMPTY, what: title, stands: heldWords(plan.held, said.settled) });
  }
  const hosts = hostsOf(uncovered);
  const kinds = new Set(uncovered.map(({ kind }) => kind));
  const onlyToType = kinds.size === 1 && kinds.has('undated');
  const stands = onlyToType
    ? `is here for ${hosts}, and not complete or not right yet`
    : `cannot be had in time for ${hosts}`;
  return inParts({ ...EMPTY, what: title, stands, do: remediesOf(plan) });
}

const EMPTY: WordParts = { what: '', stands: '', rule: '', do: '', by: '' };

function inParts(parts: WordParts): InParts {
  return { parts, short: fitLine([`${parts.what} ${parts.stands}`]) };
}

/** What is only applied for, or waived, is not said to be here. */
function heldWords(held: readonly Served[], { applied, waived }: Settled): string {
  const here = held.filter((one) => !applied.includes(one) && !waived.includes(one));
  const said = [
    here.length === 0 ? '' : `is here and holds for ${hostsOf(here)}`,
    applied.length === 0 ? '' : `was applied for, which ${hostsOf(applied)} will take for now`,
    waived.length === 0 ? '' : `is waived by ${hostsOf(waived)}`,
  ].filter((words) => words !== '');
  return said.length === 0 ? 'is asked for by no host ahead' : said.join('; ');
}

function remediesOf({ uncovered }: PlannedType): string {
  const each = uncovered.map(({ remedy }) => remedy).filter((remedy) => remedy !== '');
  return withoutStop([...new Set(each)].join(' '));
}

function toGet(plan: PlannedType, { type, earliest, choices }: SaidWith): InParts {
  const { title, planned, uncovered } = plan;
  const hosts = hostsOf(planned.flatMap(({ serves }) => serves));
  const doing = `Get ${sayCopies(planned, earliest)}`;
  const asks = joinAlike([...new Set(planned.flatMap((renewal) => renewal.asks))]);
  const [first] = planned.map(({ askBy }) => askBy).sort();
  const lead = type.lead;
  const start = first === undefined || lead === undefined ? '' : `start by ${formatDay(first)}`;
  const takes = lead === undefined ? '' : `: it takes about ${formatSpan(lead.span)} (${lead.why})`;
  const others = uncovered.length === 0 ? '' : `. ${remediesOf(plan)}`;
  const then = start === '' ? '' : `, ${start}`;
  return {
    parts: {
      what: title,
      stands: `is wanted by ${hosts}`,
      rule: withoutStop(
        `${asks}${choices === '' ? '' : `${asks === '' ? '' : '. '}${choices.trim()}`}`,
      ),
      do: `${doing}${others}`,
      by: start === '' ? '' : `${start}${takes}`,
    },
    short: fitLine([
      `${title} for ${hosts}: ${lowered(doing)}${then}`,
      `${title}: ${lowered(doing)}${then}`,
      `${title}: ${lowered(doing)}`,
      `${title}: get ${countWord(planned.length)}${then}`,
      title,
    ]),
  };
}

/** "one by 4 Jul 2027"; "two: one by 4 Jul 2027, another between 2 Aug and 20 Aug 2027". */
function sayCopies(planned: readonly PlannedRenewal[], earliest: Day): string {
  const [first = '', ...others] = planned.map(({ from, to }) => describeDays(from, to, earliest));
  const one = `one ${first}`;
  if (others.length === 0) return one;
  const more = others.map((days) => `, another ${days}`).join('');
  return `${countWord(planned.length)}: ${one}${more}`;
}

function lowered(words: string): string {
  return withoutStop(words.charAt(0).toLowerCase() + words.slice(1));
}
