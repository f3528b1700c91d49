import type { Profile } from '../applicant/profile.ts';
import type { Document } from '../documents/document.ts';
import type { DocumentType } from '../documents/document-type.ts';
import type { Host } from '../hosts/host.ts';
import type { ImmunizationRecord } from '../immunizations/immunization-record.ts';
import { circumstancesOn } from '../requirements/circumstances.ts';
import type { RotationMarks } from '../requirements/conditions/condition-ground.ts';
import { describeRule } from '../requirements/describe-rule.ts';
import { explainRequirement } from '../requirements/explain-requirement.ts';
import { type Ground, layGround } from '../requirements/ground.ts';
import { judgeRequirement } from '../requirements/judge-requirement.ts';
import type { Exception, Requirement } from '../requirements/requirement.ts';
import type { VerdictStatus, Words } from '../requirements/verdict.ts';
import type { Rotation } from '../rotations/rotation.ts';
import type { Day } from '../shared/day.ts';
import type { RequirementId } from '../shared/id.ts';
import { isProvided, joinWanted, type Wanted, wantedBy } from './wanted-documents.ts';

export interface EffortInput extends Partial<RotationMarks> {
  /** The host that is thought of. */
  readonly host: Host;
  /** The days it would be on, both inclusive. */
  readonly start: Day;
  readonly end: Day;
  /** Where a rotation is planned there already: its days and its waivers, as its marks. */
  readonly appliedOn?: Day | undefined;
  readonly arrivesOn?: Day | undefined;
  readonly exceptions?: readonly Exception[] | undefined;
  /** The rotations that are chosen already, each with its host; leave out those of `host`. */
  readonly chosen: readonly { readonly rotation: Rotation; readonly host: Host }[];
  readonly documents: readonly Document[];
  readonly types: readonly DocumentType[];
  readonly record?: ImmunizationRecord | undefined;
  readonly profile: Profile;
  readonly today: Day;
}

/** Something that only the new host makes necessary. */
export interface EffortItem extends Words {
  readonly requirement: RequirementId;
  readonly title: string;
  /** The rule in plain English. */
  readonly says: string;
  readonly status: VerdictStatus;
}

export interface MarginalEffort {
  /** "2 more items: N95 fit test and visa." */
  readonly says: string;
  readonly items: readonly EffortItem[];
  /** Open, and needed for a chosen rotation already. */
  readonly alreadyNeeded: number;
  readonly met: number;
}

/**
 * What a host would add to what there is and to what the chosen rotations need anyway: the items of
 * its list that neither the documents meet on these days nor a document wanted already will meet.
 * What another host leaves to choose counts as wanted only where whatever is chosen serves here too: a
 * plan may choose it so, but then a further host could take it away again, and more hosts would add more.
 * Pure. The cost is the new host's clauses times what the others still want.
 */
export function marginalEffort(input: EffortInput): MarginalEffort {
  const ground = layGround(input);
  const wanted = joinWanted(input.chosen.map((choice) => wantedForChosen(ground, choice)));
  const atStep = circumstancesOn(ground, { ...input, host: input.host.id });
  const items: EffortItem[] = [];
  let met = 0;
  let alreadyNeeded = 0;
  for (const requirement of notWaived(input.host, input.exceptions)) {
    const circumstances = atStep(requirement.phase);
    const asked = {
      requirement,
      circumstances,
      due: [],
      stepIsLater: false,
    };
    const verdict = judgeRequirement(asked);
    if (verdict === undefined) continue;
    const { status } = verdict;
    if (status === 'met' || status === 'applied-for') met += 1;
    else if (isProvided(requirement.rule, circumstances, wanted)) alreadyNeeded += 1;
    else {
      const says = describeRule(requirement, input.types);
      items.push({
        requirement: requirement.id,
        title: requirement.title,
        says,
        status,
        ...explainRequirement(asked),
      });
    }
  }
  return { says: summarize(input.host, items, alreadyNeeded, met), items, alreadyNeeded, met };
}

function wantedForChosen(
  ground: Ground,
  { rotation, host }: EffortInput['chosen'][number],
): Wanted {
  return wantedBy(notWaived(host, rotation.exceptions), circumstancesOn(ground, rotation));
}

/** What a host waived is not going to be got. */
function notWaived(host: Host, exceptions: readonly Exception[] = []): readonly Requirement[] {
  const waived = new Set(
    exceptions.filter(({ kind }) => kind === 'waived').map(({ requirement }) => requirement),
  );
  return host.requirements.filter(({ id }) => !waived.has(id));
}

function summarize(
  host: Host,
  items: readonly EffortItem[],
  alreadyNeeded: number,
  met: number,
): string {
  if (host.requirements.length === 0) return 'This host has no rules yet, so nothing can be said.';
  if (items.length === 0) {
    if (alreadyNeeded + met === 0) return 'Nothing more: none of its rules concerns you.';
    const parts = [
      met > 0 ? `${met} ${met === 1 ? 'is' : 'are'} met` : '',
      alreadyNeeded > 0
        ? `${alreadyNeeded} ${alreadyNeeded === 1 ? 'is' : 'are'} needed for other hosts already`
        : '',
    ].filter((part) => part !== '');
    return `Nothing more: ${parts.join(' and ')}.`;
  }
  const titles = items.map(({ title }) => title).join(', ');
  return `${items.length} more ${items.length === 1 ? 'item' : 'items'}: ${titles}.`;
}
