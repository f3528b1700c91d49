import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Host } from '../../../src/core/hosts/host.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import type { SeasonRows } from '../../../src/core/season/season-rows.ts';
import { day, givenRotation } from '../requirements/given.ts';

/** Rows of a season seen on 1 Dec 2026. */
export function givenRows(more: Partial<SeasonRows>): SeasonRows {
  return {
    profile: EMPTY_PROFILE,
    types: CATALOGUE,
    documents: [],
    record: [],
    hosts: [],
    rotations: [],
    staleAfterMonths: 12,
    today: day('2026-12-01'),
    ...more,
  };
}

/** A rotation at this host, 1 to 26 Feb 2027 unless told. */
export function rotationAt({ id }: Host, more: Partial<Rotation> = {}): Rotation {
  return givenRotation({ host: id, ...more });
}
