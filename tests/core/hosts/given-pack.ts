import type { AdmissionRule } from '../../../src/core/admission/admission-rule.ts';
import type { AdmissionDemand } from '../../../src/core/admission/demands/demand-kinds.ts';
import type { HostPack } from '../../../src/core/hosts/host.ts';
import type { Requirement, Rule } from '../../../src/core/requirements/requirement.ts';
import { day } from '../requirements/given.ts';

export type PackRequirement = Omit<Requirement, 'id'>;

export const PAGE = { label: 'A page', url: 'https://a.example/rules', readOn: day('2026-03-01') };

export function rule(title: string, asked: Rule, more: Partial<PackRequirement> = {}) {
  return { title, rule: asked, phase: 'apply' as const, note: '', source: PAGE, ...more };
}

export function admission(
  demand: AdmissionDemand,
  more: Partial<AdmissionRule> = {},
): Omit<AdmissionRule, 'id'> {
  return { demand, note: '', source: PAGE, ...more };
}

export function givenPack(
  requirements: readonly PackRequirement[],
  more: Partial<HostPack> = {},
): HostPack {
  return {
    format: 'sojourn-host-pack',
    version: 2,
    name: 'A host',
    city: 'Boston',
    state: 'MA',
    platform: 'vslo',
    source: PAGE,
    requirements,
    ...more,
  };
}
