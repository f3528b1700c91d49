import type { DocumentType } from '../../documents/document-type.ts';
import { lowerTitle } from '../../requirements/describe-type.ts';
import { listWords } from '../../requirements/describe-words.ts';
import type { Day } from '../../shared/day.ts';
import { formatDay } from '../../shared/format-day.ts';
import type { PlannedRenewal, PlannedType, Served, Uncovered } from './renewal-plan.ts';

/** Of what is held, what rests on no paper yet. */
export interface Settled {
  readonly applied: readonly Served[];
  readonly waived: readonly Served[];
}
const NONE_SETTLED: Settled = { applied: [], waived: [] };

/** Windows named one by one in the sentence; the list below it has them all. */
const MOST_NAMED = 3;
const NTH = ['a', 'a second', 'a third', 'a fourth'];

/**
 * The plan in words: "One tuberculosis test between 9 May and 4 Jul 2027 covers Yale, BU and
 * Cleveland; UC Davis needs a second, of another day, between 6 Aug
 * and 4 Nov 2027."
 */
export function explainPlan(
  plan: PlannedType,
  type: DocumentType,
  earliest: Day,
  settled: Settled = NONE_SETTLED,
): string {
  return [
    plannedSentence(plan, type, earliest, settled),
    ...uncoveredSentences(plan.uncovered),
    plan.exact ? '' : 'This is the best plan found; one with fewer may exist.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function plannedSentence(
  { planned, uncovered, held }: PlannedType,
  type: DocumentType,
  earliest: Day,
  settled: Settled,
): string {
  if (planned.length === 0) return uncovered.length > 0 ? '' : heldSentence(held, settled);
  const named = new Map<string, number>();
  const parts = planned
    .slice(0, MOST_NAMED)
    .map((renewal, index) => part(renewal, index, type, earliest, named));
  const more = planned.length - parts.length;
  const rest = more === 0 ? '' : `; and ${more} more`;
  return `${parts.join('; ')}${rest}.`;
}

function part(
  { from, to, serves }: PlannedRenewal,
  index: number,
  type: DocumentType,
  earliest: Day,
  named: Map<string, number>,
): string {
  const when = describeDays(from, to, earliest);
  const before = serves.map(
    ({ requirement, rotation }) => named.get(`${rotation} ${requirement}`) ?? 0,
  );
  for (const { requirement, rotation } of serves) {
    const key = `${rotation} ${requirement}`;
    named.set(key, (named.get(key) ?? 0) + 1);
  }
  const hosts = hostsOf(serves);
  if (index === 0) return `One ${lowerTitle(type)} ${when} covers ${hosts}`;
  const again = Math.min(...before);
  if (again === 0) return `another ${when} covers ${hosts}`;
  const need = hostNames(serves).length === 1 ? 'needs' : 'need';
  return `${hosts} ${need} ${NTH[again] ?? 'one more'}, of another day, ${when}`;
}

/** What is only applied for, or waived, is not said to be here. */
function heldSentence(held: readonly Served[], { applied, waived }: Settled): string {
  const here = held.filter((one) => !applied.includes(one) && !waived.includes(one));
  const said = [
    here.length === 0 ? '' : `What you have holds for ${hostsOf(here)}.`,
    applied.length === 0
      ? ''
      : `That you have applied for one is accepted for now by ${hostsOf(applied)}.`,
    waived.length === 0 ? '' : `Waived by ${hostsOf(waived)}.`,
  ].filter((sentence) => sentence !== '');
  return said.length === 0 ? 'No host ahead asks for one.' : said.join(' ');
}

/** "by 4 Jul 2027" where the window is open already, "between 9 May and 4 Jul 2027", "on 4 Jul 2027". */
export function describeDays(from: Day, to: Day, earliest: Day): string {
  if (from === to) return `on ${formatDay(to)}`;
  if (from <= earliest) return `by ${formatDay(to)}`;
  const first =
    from.slice(0, 4) === to.slice(0, 4) ? formatDay(from).slice(0, -5) : formatDay(from);
  return `between ${first} and ${formatDay(to)}`;
}

function uncoveredSentences(uncovered: readonly Uncovered[]): string[] {
  const of = (kind: Uncovered['kind']) => uncovered.filter((one) => one.kind === kind);
  const sentences: string[] = [];
  if (of('undated').length > 0)
    sentences.push(`For ${hostsOf(of('undated'))} complete or correct the one you have first.`);
  if (of('too-slow').length > 0)
    sentences.push(`For ${hostsOf(of('too-slow'))} a new one would come too late.`);
  if (of('impossible').length > 0)
    sentences.push(
      `Nothing dated from today on helps at ${hostsOf(of('impossible'))}: contact the host.`,
    );
  return sentences;
}

function hostNames(served: readonly Served[]): string[] {
  return [...new Set(served.map(({ hostName }) => hostName))];
}

/** "Yale", "Yale and BU", "Yale, BU and 3 other hosts". */
export function hostsOf(served: readonly Served[]): string {
  const names = hostNames(served);
  if (names.length <= 3) return listWords(names, 'and');
  return `${names.slice(0, 2).join(', ')} and ${names.length - 2} other hosts`;
}
