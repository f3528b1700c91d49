import type { AdmissionRule } from '../../../../src/core/admission/admission-rule.ts';
import { EMPTY_PROFILE, type Profile } from '../../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../../src/core/documents/catalogue.ts';
import type { Document } from '../../../../src/core/documents/document.ts';
import type { DocumentType } from '../../../../src/core/documents/document-type.ts';
import type { PlanningRows } from '../../../../src/core/planning/renewals/list-needs.ts';
import type { Requirement, Rule } from '../../../../src/core/requirements/requirement.ts';
import type { Rotation } from '../../../../src/core/rotations/rotation.ts';
import { addDays } from '../../../../src/core/shared/day.ts';
import { day, givenHost, givenRequirement, givenRotation } from '../../requirements/given.ts';

/** One rotation of 26 days at a host of its own, which asks these things. */
export interface Stay {
  readonly host: string;
  readonly start: string;
  readonly days?: number;
  readonly rules?: readonly Rule[];
  readonly requirements?: readonly Requirement[];
  readonly admission?: readonly AdmissionRule['demand'][];
  readonly rotation?: Partial<Rotation>;
}

export interface Season {
  readonly stays: readonly Stay[];
  readonly documents?: readonly Document[];
  readonly types?: readonly DocumentType[];
  readonly profile?: Partial<Profile>;
  readonly today?: string;
}

/** Types that take no time to get, so that windows start today unless a test says otherwise. */
export const QUICK_TYPES: readonly DocumentType[] = CATALOGUE.map(({ lead: _, ...type }) => type);

/** Rows as the vault has them; offered and applied for on 1 Nov 2026 unless told. */
export function givenSeason({ stays, documents, types, profile, today }: Season): PlanningRows {
  const source = { label: 'A page', url: 'https://host.example', readOn: day('2026-11-01') };
  const rows = stays.map(({ host: name, start, days = 26, rules = [], ...stay }) => {
    const requirements = [
      ...rules.map((rule) => givenRequirement(rule, { phase: 'before-start' })),
      ...(stay.requirements ?? []),
    ];
    const admission = (stay.admission ?? []).map((demand, index) => ({
      id: `${name}-${index}` as never,
      demand,
      note: '',
      source,
    }));
    const host = givenHost(requirements, { name, admission });
    const rotation = givenRotation({
      host: host.id,
      start: day(start),
      end: addDays(day(start), days - 1),
      appliedOn: day('2026-11-01'),
      ...stay.rotation,
    });
    return { host, rotation };
  });
  return {
    hosts: rows.map(({ host }) => host),
    rotations: rows.map(({ rotation }) => rotation),
    documents: documents ?? [],
    types: types ?? QUICK_TYPES,
    profile: { ...EMPTY_PROFILE, ...profile },
    today: day(today ?? '2026-12-01'),
  };
}
