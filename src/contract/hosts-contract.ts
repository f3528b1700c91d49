import { z } from 'zod';
import { base, changed } from './base.ts';
import { deliveredSchema, saveTargetSchema } from './save-target.ts';
import { admissionStandingSchema } from './schemas/admission-schemas.ts';
import {
  comparisonSchema,
  effortSchema,
  updatePreviewSchema,
} from './schemas/comparison-schemas.ts';
import { typed } from './schemas/exactly.ts';
import {
  hostChangesSchema,
  hostPackSchema,
  hostSchema,
  newAdmissionRuleSchema,
  newRequirementSchema,
} from './schemas/host-schemas.ts';
import { rotationSchema } from './schemas/rotation-schemas.ts';
import { day, id, line } from './schemas/scalars.ts';

const hostId = id<'host'>();
const requirementId = id<'requirement'>();
const admissionRuleId = id<'admission-rule'>();
const packText = z.string().max(2_000_000);

/** A host of the vault, or a pack that comes with the app. */
const side = z.union([z.object({ id: hostId }), z.object({ key: z.string() })]);

/** A newer pack for a host: a file's text, or one that comes with the app. */
const update = z.object({ id: hostId, json: packText.optional(), key: z.string().optional() });

/** The days thought of; assumed where they are not given. */
const days = z.object({ start: day.optional(), end: day.optional() });

/** What a host would add, and the days that this was judged on. */
const effort = z.object({
  effort: typed(effortSchema),
  /** Whether it takes the applicant on these days, and on what that hangs. */
  eligibility: z.object({ status: admissionStandingSchema, summary: z.string() }),
  start: day,
  end: day,
  assumed: z.boolean(),
});

export const hostsContract = {
  list: base.output(z.array(typed(hostSchema))),
  /**
   * With an id only the fields given change: what is not given stays, null clears. Without one it is
   * a new host, which needs its name. Rules without an id get one. A list of rules given is the whole
   * list; to change one rule, name it in the calls below.
   */
  save: base.input(typed(hostChangesSchema)).output(typed(hostSchema)),
  /** Changes the rule of its id, or adds one without. */
  saveRequirement: base
    .input(z.object({ host: hostId, requirement: typed(newRequirementSchema) }))
    .output(typed(hostSchema)),
  removeRequirement: base
    .input(z.object({ host: hostId, requirement: requirementId }))
    .output(typed(hostSchema)),
  /** Puts it before another rule; null puts it last. */
  moveRequirement: base
    .input(z.object({ host: hostId, requirement: requirementId, before: requirementId.nullable() }))
    .output(typed(hostSchema)),
  /** The same for who may come, when and for how long. */
  saveAdmission: base
    .input(z.object({ host: hostId, rule: typed(newAdmissionRuleSchema) }))
    .output(typed(hostSchema)),
  removeAdmission: base
    .input(z.object({ host: hostId, rule: admissionRuleId }))
    .output(typed(hostSchema)),
  moveAdmission: base
    .input(z.object({ host: hostId, rule: admissionRuleId, before: admissionRuleId.nullable() }))
    .output(typed(hostSchema)),
  remove: base.input(z.object({ id: hostId })).output(changed),
  /** All of them or, where one still has rotations, none; one step of undo. */
  removeSeveral: base
    .input(z.strictObject({ ids: z.array(hostId).min(1).max(2_000) }))
    .output(changed),
  /** Packs that come with the app: published rules with their address and the day they were read. */
  bundledPacks: base.output(z.array(z.object({ key: z.string(), pack: typed(hostPackSchema) }))),
  /** A pack as JSON text from a file. */
  importPack: base.input(z.object({ json: packText })).output(typed(hostSchema)),
  addBundled: base.input(z.object({ key: z.string() })).output(typed(hostSchema)),
  /**
   * A host that is new here and a rotation at it, in one change: where either is refused neither is
   * kept. The host is a pack that comes with the app, or one of which only the name is known.
   */
  addWithRotation: base
    .input(
      z.object({
        host: z.union([z.object({ key: z.string() }), z.object({ name: line })]),
        start: day,
        end: day,
      }),
    )
    .output(z.object({ host: typed(hostSchema), rotation: typed(rotationSchema) })),
  exportPack: base
    .input(z.object({ id: hostId }))
    .output(z.object({ name: z.string(), json: z.string() })),
  /** The same as a file, whole or not at all. */
  savePack: base.input(z.object({ id: hostId, to: saveTargetSchema })).output(deliveredSchema),
  /** Two hosts, or a host and a pack, rule by rule in sentences. */
  compare: base.input(z.object({ a: side, b: side })).output(typed(comparisonSchema)),
  /** The vault's hosts whose bundled pack is newer, or says otherwise. */
  bundledUpdates: base.output(
    z.array(
      z.object({
        host: hostId,
        key: z.string(),
        standing: z.enum(['newer', 'differs']),
        /** The day the pack was read. */
        readOn: day,
        /** "2 rules changed, 1 added." */
        says: z.string(),
      }),
    ),
  ),
  /** What an updated pack would change, and whose verdicts; nothing is saved. */
  previewUpdate: base.input(update).output(typed(updatePreviewSchema)),
  /** Takes the updated pack's rules; a rule that stays keeps its waivers. One change. */
  acceptUpdate: base.input(update).output(typed(hostSchema)),
  /** A copy to adapt, without rotations. */
  duplicate: base.input(z.object({ id: hostId, name: line.optional() })).output(typed(hostSchema)),
  /** What a host of the vault, or a bundled pack, would add to what the other rotations need. */
  effort: base
    .input(days.extend({ key: z.string().optional(), id: hostId.optional() }))
    .output(effort),
  /** The same for every bundled pack. */
  packEfforts: base.input(days).output(z.array(effort.extend({ key: z.string() }))),
};
