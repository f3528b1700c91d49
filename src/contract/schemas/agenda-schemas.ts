import { z } from 'zod';
import type { Letter } from '../../core/rotations/letter.ts';
import { day, id, line, prose } from './scalars.ts';

/** A step of the agenda by its key, as the agenda itself gave it. */
export const stepKey = z.string().min(1).max(2_000);

export const nextStepSchema = z.object({
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
  reason: z.string(),
  rotations: z.array(id<'rotation'>()),
  document: id<'document'>().optional(),
  rotation: id<'rotation'>().optional(),
  requirement: id<'requirement'>().optional(),
  host: id<'host'>().optional(),
  letter: id<'letter'>().optional(),
});

export const letterSchema = z.object({
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
}) satisfies z.ZodType<Letter>;
