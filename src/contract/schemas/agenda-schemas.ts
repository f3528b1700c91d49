import { z } from 'zod';
import type { Agenda, AgendaMark } from '../../core/agenda/agenda-mark.ts';
import type { NextStep } from '../../core/agenda/next-step.ts';
import type { Letter } from '../../core/rotations/letter.ts';
import type { Changes } from '../../core/shared/apply-changes.ts';
import { changesOf } from './changes-of.ts';
import { exactly } from './exactly.ts';
import { day, id, line, prose } from './scalars.ts';

/** A step of the agenda by its key, as the agenda itself gave it. */
export const stepKey = z.string().min(1).max(2_000);

export const nextStepSchema = exactly<NextStep>()(
  z.object({
    key: stepKey,
    parts: z.array(z.string()),
    kind: z.enum([
      'document',
      'question',
      'application',
      'preparation',
      'rules',
      'letter',
      'rotation',
    ]),
    day,
    lateSince: day.optional(),
    from: day.optional(),
    action: z.string(),
    about: z.string(),
    types: z.array(z.string()).optional(),
    paper: z.enum(['get', 'complete', 'await', 'send']).optional(),
    reason: z.string(),
    short: z.string().optional(),
    rotations: z.array(id<'rotation'>()),
    document: id<'document'>().optional(),
    rotation: id<'rotation'>().optional(),
    requirement: id<'requirement'>().optional(),
    host: id<'host'>().optional(),
    letter: id<'letter'>().optional(),
  }),
);

export const agendaSchema = exactly<Agenda>()(
  z.object({
    /** What to do next, soonest first, the same thing never twice. */
    open: z.array(nextStepSchema),
    /** What is ticked off, and what is put off until a day. */
    away: z.array(
      z.object({ step: nextStepSchema, doneOn: day.optional(), until: day.optional() }),
    ),
  }),
);

export const letterSchema = exactly<Letter>()(
  z.object({
    id: id<'letter'>(),
    writer: line,
    role: line,
    rotation: id<'rotation'>().optional(),
    specialty: line,
    signalledOn: day.optional(),
    askedOn: day.optional(),
    agreed: z.boolean().optional(),
    waived: z.boolean().optional(),
    uploadedTo: line,
    uploadedOn: day.optional(),
    thankedOn: day.optional(),
    notes: prose,
  }),
);

export const letterChangesSchema = exactly<Changes<Letter>>()(changesOf(letterSchema));

/** What is stored for one part of a step. */
export const markSchema = exactly<AgendaMark>()(
  z.object({
    part: z.string().min(1),
    doneOn: day.optional(),
    snoozedUntil: day.optional(),
  }),
);
