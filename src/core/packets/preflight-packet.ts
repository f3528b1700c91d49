import { staleRequirements } from '../hosts/stale-requirements.ts';
import { characterFindings } from './character-findings.ts';
import { type Chosen, chooseDocuments } from './choose-documents.ts';
import type { Finding } from './packet.ts';
import type { PlanInput } from './plan-input.ts';
import { profileFindings } from './profile-findings.ts';
import { requirementFindings } from './requirement-findings.ts';
import { estimateBytes, sizeFindings } from './size-findings.ts';

const RANK = { error: 0, warning: 1, info: 2 } as const;

/**
 * Everything that speaks against sending this packet now, errors first. Codes: `missing`, `unmet`,
 * `expiring`, `undated`, `impossible`, `unreadable`, `over-size-limit`, `profile-name-missing`,
 * `profile-field-missing`, `character-not-covered`, `stale-rules`, `no-requirements`,
 * `nothing-to-send`. The packet is blocked when any of them is an error.
 */
export function preflightPacket(input: PlanInput): Finding[] {
  const chosen = chooseDocuments(input);
  const placed = chosen.filter(({ version }) => input.placeables.has(version.id));
  const findings = [
    ...requirementFindings(input),
    ...unreadableFindings(input, chosen),
    ...emptyFindings(input, placed.length),
    ...profileFindings(input.profile),
    ...characterFindings(input),
    ...sizeFindings(estimateBytes(sizesOf(input, placed)), input.host.maxPacketBytes, 'estimated'),
    ...staleFindings(input),
  ];
  return findings.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

export function isBlocked(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function sizesOf(input: PlanInput, placed: readonly Chosen[]) {
  return placed.flatMap(({ version }) => {
    const placeable = input.placeables.get(version.id);
    return placeable ? [{ bytes: placeable.bytes, pages: placeable.pages.length }] : [];
  });
}

function unreadableFindings({ placeables }: PlanInput, chosen: readonly Chosen[]): Finding[] {
  return chosen
    .filter(({ version }) => !((placeables.get(version.id)?.pages.length ?? 0) > 0))
    .map(({ document }) => ({
      severity: 'error',
      code: 'unreadable',
      message: `"${document.title}" cannot be placed in a packet. Add the file again, as a PDF, JPEG or PNG that opens.`,
      document: document.id,
    }));
}

function emptyFindings({ host }: PlanInput, placed: number): Finding[] {
  const none: Finding[] =
    host.requirements.length > 0
      ? []
      : [
          {
            severity: 'warning',
            code: 'no-requirements',
            message: `No requirements are known for ${host.name}, so nothing can be checked. Add them to the host.`,
          },
        ];
  if (placed > 0) return none;
  const nothing: Finding = {
    severity: 'error',
    code: 'nothing-to-send',
    message:
      'No document answers any requirement of this host, so the packet would be empty. Add documents first.',
  };
  return [...none, nothing];
}

function staleFindings({ host, today }: PlanInput): Finding[] {
  const stale = staleRequirements(host, today).length;
  if (stale === 0) return [];
  const rules = stale === 1 ? '1 rule was' : `${stale} rules were`;
  return [
    {
      severity: 'warning',
      code: 'stale-rules',
      message: `${rules} read from ${host.name} more than a year ago. Read the host's page again before you send.`,
    },
  ];
}
