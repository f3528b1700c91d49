import { fullName } from '../applicant/profile.ts';
import { staleRules } from '../hosts/stale-rules.ts';
import { describeUncovered, findUncovered } from '../pages/find-uncovered.ts';
import { leaveOutUncovered } from '../pages/leave-out-uncovered.ts';
import { tidyText } from '../pages/tidy-text.ts';
import { type ExplainedVerdict, FAILING, SATISFIED } from '../requirements/verdict.ts';
import { isClosed } from '../season/admit-rotation.ts';
import { blockingVerdicts } from './blocking-verdicts.ts';
import { chooseDocuments, papersFor } from './choose-documents.ts';
import { coverFacts } from './cover-facts.ts';
import { formatMegabytes } from './format-megabytes.ts';
import type { Finding } from './packet.ts';
import type { PlanInput } from './plan-input.ts';

/** Fonts, front pages and structure of a packet, in bytes, on top of its documents. */
const OWN_BYTES = 60_000;

/**
 * Everything that stands in the way of a packet, worst first. A packet with an error is blocked: it
 * is built only on request, and its cover says so. Of a host that is closed to the applicant nothing
 * else is said: there is no packet to advise on.
 */
export function preflightPacket(input: PlanInput): Finding[] {
  if (isClosed(input)) return [closedFinding(input), ...checkCharacters(input)];
  const findings = [
    ...checkProfile(input),
    ...checkRequirements(input),
    ...checkRecord(input),
    ...checkDocuments(input),
    ...checkSize(input),
    ...checkCharacters(input),
    ...checkTitles(input),
  ];
  const rank = { error: 0, warning: 1, info: 2 };
  return findings.sort((a, b) => rank[a.severity] - rank[b.severity]);
}

function closedFinding({ host, standing }: PlanInput): Finding {
  return {
    severity: 'error',
    code: 'host-closed',
    message: `${host.name} is closed to you. ${standing.summary} Ask it whether that still holds. Where it takes you all the same, change the rule on the host's page.`,
  };
}

function checkProfile({ profile }: PlanInput): Finding[] {
  const missing: Finding[] = [];
  if (fullName(profile) === '') {
    missing.push({
      severity: 'error',
      code: 'profile-name-missing',
      message:
        'Your name is missing. The cover and every page carry it: write it in your profile as the passport prints it in Latin letters.',
    });
  }
  if (profile.school === '') {
    missing.push({
      severity: 'warning',
      code: 'profile-school-missing',
      message: 'Your school is not in your profile, so the cover cannot name it.',
    });
  }
  return missing;
}

function checkRequirements(input: PlanInput): Finding[] {
  const { verdicts, host } = input;
  if (host.requirements.length === 0) {
    return [
      {
        severity: 'warning',
        code: 'no-requirements',
        message: `No rules of ${host.name} are written down, so nothing could be checked. Add them from its page.`,
      },
    ];
  }
  const blocking = blockingVerdicts(input);
  const open = verdicts.items.flatMap((verdict) =>
    describeVerdict(verdict, blocking.includes(verdict)),
  );
  return [...open, ...checkStale(input)];
}

/** What fails and is due blocks; what only waits is said, so that nobody is surprised later. */
function describeVerdict(verdict: ExplainedVerdict, blocks: boolean): Finding[] {
  const { status, title, short, reason, remedy, document } = verdict;
  if (SATISFIED.includes(status)) return [];
  const failing = FAILING.includes(status);
  const severity = blocks ? 'error' : failing ? 'warning' : 'info';
  const message = [`${title}: ${reason}`, remedy].filter((text) => text !== '').join(' ');
  return [
    { severity, code: status, message, short, ...(document === undefined ? {} : { document }) },
  ];
}

/** Met, and nothing in the packet shows it. */
function checkRecord(input: PlanInput): Finding[] {
  return input.verdicts.items
    .filter((verdict) => verdict.byRecordAlone === true && papersFor(verdict, input).length === 0)
    .map(({ title }) => ({
      severity: 'warning',
      code: 'record-without-paper',
      message: `${title}: only your immunization record says so, and no paper of it goes into this packet. Choose the paper behind the entry under Documents, Immunizations.`,
    }));
}

function checkStale({ host, today, staleAfterMonths }: PlanInput): Finding[] {
  const stale = staleRules(host, today, staleAfterMonths).length;
  if (stale === 0) return [];
  const rules = stale === 1 ? 'One rule was' : `${stale} rules were`;
  return [
    {
      severity: 'warning',
      code: 'rules-stale',
      message: `${rules} read long ago. Look at the host's page before you send this.`,
    },
  ];
}

function checkDocuments(input: PlanInput): Finding[] {
  const chosen = chooseDocuments(input);
  const unplaceable: Finding[] = chosen
    .filter(({ version }) => !input.placeables.has(version.id))
    .map(({ document }) => ({
      severity: 'error',
      code: 'not-placeable',
      message: `${tidyText(document.title)} cannot be placed in a packet: its copy is not there. Add its file again.`,
      document: document.id,
    }));
  if (chosen.length > 0) return unplaceable;
  return [
    {
      severity: 'error',
      code: 'nothing-to-send',
      message:
        'No document of yours answers a requirement of this host yet, so there is nothing to send.',
    },
  ];
}

/** An estimate from the documents' own sizes; the finished file is measured again. */
function checkSize(input: PlanInput): Finding[] {
  const limit = input.host.maxPacketBytes;
  if (limit === undefined) return [];
  const bytes = chooseDocuments(input).reduce(
    (sum, { version }) => sum + (input.placeables.get(version.id)?.bytes ?? 0),
    OWN_BYTES,
  );
  if (bytes <= limit) return [];
  return [
    {
      severity: 'error',
      code: 'over-size-limit',
      message: `The packet would have about ${formatMegabytes(bytes)}, and ${input.host.name} takes ${formatMegabytes(limit)} at most. Replace the largest scans by smaller ones.`,
    },
  ];
}

/** Who it is about and where it goes, with its place in words: without it no packet is built. */
function checkCharacters(input: PlanInput): Finding[] {
  const facts = coverFacts(input);
  const texts: [string, string][] = [
    [facts.name, YOUR_NAME],
    ...[...facts.rotation, ...facts.applicant].map(({ label, value }): [string, string] => [
      value,
      `"${label}" on the cover`,
    ]),
  ];
  const seen = new Set<string>();
  return texts.flatMap(([text, place]) => {
    const uncovered = findUncovered(text, input.font);
    if (uncovered === undefined || seen.has(uncovered.character)) return [];
    seen.add(uncovered.character);
    return [
      {
        severity: 'error' as const,
        code: 'character-not-covered',
        message: `${describeUncovered(uncovered, place)}${place === YOUR_NAME ? OWN_SCRIPT : ''}`,
      },
    ];
  });
}

const YOUR_NAME = 'your name';
const OWN_SCRIPT =
  ' The passport has one in Latin letters; "Name in its own script" in your profile keeps the other.';

/** A title goes without what the font lacks: nobody is kept from a packet by a smiling face. */
function checkTitles(input: PlanInput): Finding[] {
  const titles = [
    ...input.verdicts.items.map(({ title }) => title),
    ...chooseDocuments(input).flatMap(({ document }) => [document.title, document.issuer]),
  ];
  const short = [...new Set(titles.map(tidyText))].filter(
    (title) => findUncovered(title, input.font) !== undefined,
  );
  return short.map((title) => ({
    severity: 'warning',
    code: 'character-left-out',
    message: `"${leaveOutUncovered(title, input.font)}" is printed without a character that the font of these pages lacks.`,
  }));
}
