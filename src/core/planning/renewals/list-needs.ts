import type { Profile } from '../../applicant/profile.ts';
import type { Document } from '../../documents/document.ts';
import type { DocumentType } from '../../documents/document-type.ts';
import type { Host } from '../../hosts/host.ts';
import type { ImmunizationRecord } from '../../immunizations/immunization-record.ts';
import { circumstancesOn } from '../../requirements/circumstances.ts';
import { afterApplying } from '../../requirements/due-day.ts';
import { layGround } from '../../requirements/ground.ts';
import type { VerdictStatus } from '../../requirements/verdict.ts';
import { byStart } from '../../rotations/by-start.ts';
import type { Rotation } from '../../rotations/rotation.ts';
import { startsAhead } from '../../rotations/under-way.ts';
import { admitRotation, isClosed } from '../../season/admit-rotation.ts';
import { judgeRotation } from '../../season/judge-rotation.ts';
import { requirementInputs } from '../../season/requirement-inputs.ts';
import { createSeasonMemory, type SeasonMemory } from '../../season/season-memory.ts';
import type { Day } from '../../shared/day.ts';
import { chooseWays } from '../ways/choose-ways.ts';
import { NO_WAYS } from '../ways/plan-ways.ts';
import type { Need } from './unit.ts';

/** Everything that plans over the season are functions of. */
export interface PlanningRows {
  readonly rotations: readonly Rotation[];
  readonly hosts: readonly Host[];
  readonly documents: readonly Document[];
  readonly types: readonly DocumentType[];
  /** Doses already had count, also those of a series that proves nothing yet. */
  readonly record?: ImmunizationRecord | undefined;
  readonly profile: Profile;
  readonly today: Day;
}

/** A rotation with its host. */
export interface Coming {
  readonly rotation: Rotation;
  readonly host: Host;
}

/**
 * Rotations that still begin at a host that is not closed to the applicant, each with its host; by
 * start, whatever order the rows came in. What is planned, renewed, counted back and asked of the
 * dean is for these alone.
 */
export function rotationsToCome(
  rows: Pick<PlanningRows, 'rotations' | 'hosts' | 'profile' | 'today'>,
  memory?: SeasonMemory,
): Coming[] {
  const { rotations, hosts, today } = rows;
  const byId = new Map(hosts.map((host) => [host.id, host]));
  return rotations
    .filter((rotation) => startsAhead(rotation, today))
    .sort((a, b) => byStart(a, b))
    .flatMap((rotation) => {
      const host = byId.get(rotation.host);
      if (host === undefined || isClosed(admitRotation(rows, rotation, host, memory))) return [];
      return [{ rotation, host }];
    });
}

/** Every requirement of the rotations ahead that concerns the applicant, judged. */
export function listNeeds(rows: PlanningRows, memory: SeasonMemory = createSeasonMemory()): Need[] {
  const ground = layGround(rows, memory.ground);
  const needs = rotationsToCome(rows, memory).flatMap(({ rotation, host }) => {
    const { items } = judgeRotation({ ...rows, rotation, host }, memory);
    const verdicts = new Map(items.map((verdict) => [verdict.requirement, verdict]));
    const inputOf = requirementInputs(rotation, host, circumstancesOn(ground, rotation));
    return host.requirements.flatMap((requirement) => {
      const verdict = verdicts.get(requirement.id);
      if (verdict === undefined) return [];
      const served = {
        rotation: rotation.id,
        rotationTitle: rotation.title,
        start: rotation.start,
        host: host.id,
        hostName: host.name,
        requirement: requirement.id,
        title: requirement.title,
      };
      const input = inputOf(requirement);
      const due = FOLLOWING.includes(verdict.status) ? afterApplying(input.due) : input.due;
      const { circumstances } = input;
      return [{ served, requirement, verdict, circumstances, input, due }];
    });
  });
  return withWays(needs, rows.record ?? []);
}

/** Adds the ways that the plans take, chosen for all of them together. */
function withWays(needs: readonly Omit<Need, 'ways'>[], record: ImmunizationRecord): Need[] {
  const open = needs.filter(({ verdict }) => !SETTLED.includes(verdict.status));
  const chosen = chooseWays(
    open.map(({ requirement: { rule }, circumstances, due, served: { host } }) => ({
      rule,
      ground: { circumstances, due, record, host },
    })),
  );
  const ways = new Map(open.map((need, index) => [need, chosen[index]]));
  return needs.map((need) => ({ ...need, ways: ways.get(need) ?? NO_WAYS }));
}

/** Nothing is planned for these. */
const SETTLED: readonly VerdictStatus[] = ['met', 'applied-for', 'waived'];

/** States that a host lets follow the application. */
const FOLLOWING: readonly VerdictStatus[] = ['will-follow', 'applied-for'];
