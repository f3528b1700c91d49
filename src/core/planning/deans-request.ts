import { fullName, type Profile } from '../applicant/profile.ts';
import { findType } from '../documents/find-type.ts';
import type { Sheet, SheetBlock } from '../pages/sheet.ts';
import { listWords } from '../requirements/describe-words.ts';
import type { SeasonMemory } from '../season/season-memory.ts';
import { compareText } from '../shared/compare-text.ts';
import { formatDay } from '../shared/format-day.ts';
import {
  besideNeeds,
  collectDemands,
  DEANS_LETTER,
  hostsOf,
  type LetterDemand,
  letterNeeds,
} from './deans/collect-demands.ts';
import { listNeeds, type PlanningRows } from './renewals/list-needs.ts';
import type { Need } from './renewals/unit.ts';
import { nameWays } from './ways/name-ways.ts';
import { whenWanted } from './when-wanted.ts';

/** One request for the dean's office, for all hosts together. */
export interface DeansRequest {
  /** Hosts ahead that want the letter, by name; without any there is nothing to ask for. */
  readonly hosts: readonly string[];
  readonly demands: readonly { readonly text: string; readonly hosts: readonly string[] }[];
  /** A letter that says exactly what is demanded; what only the school knows stands in brackets. */
  readonly draft: string;
  /** The request to print or send. */
  readonly sheet: Sheet;
}

/**
 * The union of what the hosts ahead demand of the dean's letter, so that the dean signs once: each
 * demand once with the hosts that make it, the hosts' own words, and a draft. Demands are read from
 * the rules' facts and from the prose beside them. It is a request: what the letter says the dean
 * decides. Pure.
 */
export function writeDeansRequest(rows: PlanningRows, memory?: SeasonMemory): DeansRequest {
  const needs = listNeeds(rows, memory);
  const letters = letterNeeds(needs);
  const demands = collectDemands(needs, findType(rows.types, DEANS_LETTER));
  const hosts = hostsOf(letters);
  const draft = draftLetter(demands, rows.profile);
  return {
    hosts,
    demands: demands.map(({ point, hosts: wanting }) => ({ text: point.text, hosts: wanting })),
    draft,
    sheet: {
      title: "Request for a dean's letter",
      subtitle: [fullName(rows.profile), rows.profile.schoolId].filter(Boolean).join(', '),
      blocks: blocksOf({ hosts, needs, letters, demands, draft }),
      footer: `From the rules of ${hosts.length} ${hosts.length === 1 ? 'host' : 'hosts'} as read by the applicant, ${formatDay(rows.today)}. A request and a draft: the dean decides what the letter says.`,
    },
  };
}

/** Exactly the demanded points, in the order in which such letters run. */
function draftLetter(demands: readonly LetterDemand[], profile: Profile): string {
  const lines = (part: 'says' | 'made') =>
    demands
      .filter(({ point }) => point.part === part)
      .map(({ point }) => point.draft?.(profile) ?? '')
      .filter((line) => line !== '');
  const about = `Re: ${fullName(profile) || '[name of the student]'}${
    profile.dateOfBirth === undefined ? '' : `, born ${formatDay(profile.dateOfBirth)}`
  }`;
  const signature = ['[Signature and seal]', '[Name of the dean], Dean', ...lines('made')];
  const body = lines('says').join(' ') || '[What it is to say: no rule names a point.]';
  return ['[Date]', 'To whom it may concern', about, body, signature.join('\n')].join('\n\n');
}

interface Parts {
  readonly hosts: readonly string[];
  readonly needs: readonly Need[];
  readonly letters: readonly Need[];
  readonly demands: readonly LetterDemand[];
  readonly draft: string;
}

function blocksOf({ hosts, needs, letters, demands, draft }: Parts): SheetBlock[] {
  const until = sayUntil(letters);
  return [
    {
      kind: 'text',
      text: `I apply for clinical electives in the USA at ${listWords(hosts, 'and')}. One letter that holds the points below serves all of them.${until}`,
    },
    ...checklist('What the letter should say', 'says', demands),
    ...checklist('How it should be made', 'made', demands),
    ...silentHosts(hosts, demands),
    ...otherWays(letters),
    ...formsToSign(needs),
    ...ownWords([...letters, ...besideNeeds(needs)]),
    { kind: 'heading', text: 'Draft' },
    ...draft.split('\n\n').map((text): SheetBlock => ({ kind: 'text', text })),
  ];
}

/** The first day by which it is wanted; one that we only reckon is told as the applicant's plan. */
function sayUntil(letters: readonly Need[]): string {
  const [first] = letters
    .flatMap((need) => {
      const { by, binds } = whenWanted(need);
      return by === undefined ? [] : [{ by, binds }];
    })
    .sort((a, b) => compareText(a.by, b.by));
  if (first === undefined) return '';
  const day = formatDay(first.by);
  return first.binds === 'planned'
    ? ` I plan to send the first application by ${day}.`
    : ` The first of them wants it by ${day}.`;
}

function checklist(
  heading: string,
  part: 'says' | 'made',
  demands: readonly LetterDemand[],
): SheetBlock[] {
  const items = demands
    .filter(({ point }) => point.part === part)
    .map(({ point, hosts }) => ({ text: point.text, detail: listWords(hosts, 'and') }));
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'checklist', items },
      ];
}

/** Hosts that want the letter and say nothing of what stands in it. */
function silentHosts(hosts: readonly string[], demands: readonly LetterDemand[]): SheetBlock[] {
  const speaking = new Set(demands.flatMap((demand) => demand.hosts));
  const silent = hosts.filter((host) => !speaking.has(host));
  if (silent.length === 0) return [];
  const verb = silent.length === 1 ? 'wants' : 'want';
  return [
    {
      kind: 'text',
      text: `${listWords(silent, 'and')} ${verb} the letter and ${silent.length === 1 ? 'names' : 'name'} no point of it.`,
    },
  ];
}

/** What hosts would take in place of the letter, or of a letter that says this. */
function otherWays(letters: readonly Need[]): SheetBlock[] {
  const said = letters.flatMap(({ ways, served, circumstances }) => {
    const words = nameWays(ways, circumstances.types);
    return words === '' ? [] : [`At ${served.hostName} ${words}.`];
  });
  return said.length === 0 ? [] : [{ kind: 'text', text: [...new Set(said)].join(' ') }];
}

/** Papers of the hosts themselves that the dean's office fills or signs. */
function formsToSign(needs: readonly Need[]): SheetBlock[] {
  const items = besideNeeds(needs)
    .filter(({ requirement }) => /\bdean/i.test(requirement.title))
    .map(({ requirement, served }) => ({
      text: `${served.hostName}: ${requirement.title}`,
      detail: requirement.note,
    }));
  const once = [...new Map(items.map((item) => [item.text, item])).values()];
  return once.length === 0
    ? []
    : [
        { kind: 'heading', text: 'Forms of the hosts that your office fills or signs' },
        { kind: 'checklist', items: once },
      ];
}

/** Nothing that a host wrote is lost, even where no point above was made of it. */
function ownWords(needs: readonly Need[]): SheetBlock[] {
  const rows = needs
    .filter(({ requirement }) => requirement.note.trim() !== '')
    .map(({ requirement, served }) => [
      served.hostName,
      `${requirement.title}: ${requirement.note}`,
      formatDay(requirement.source.readOn),
    ]);
  const once = [...new Map(rows.map((row) => [row.join('\n'), row])).values()].sort((a, b) =>
    compareText(a[0] ?? '', b[0] ?? ''),
  );
  return once.length === 0
    ? []
    : [
        { kind: 'heading', text: 'In the words of the rules' },
        { kind: 'table', columns: ['Host', 'What it asks', 'Read on'], rows: once },
      ];
}
