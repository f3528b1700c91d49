import { z } from 'zod';
import { letterSchema } from '../../src/contract/schemas/agenda-schemas.ts';
import { exactly, typed } from '../../src/contract/schemas/exactly.ts';
import { hostSchema } from '../../src/contract/schemas/host-schemas.ts';
import { id, line } from '../../src/contract/schemas/scalars.ts';
import type { Host } from '../../src/core/hosts/host.ts';
import type { Letter } from '../../src/core/rotations/letter.ts';
import type { HostId, RotationId } from '../../src/core/shared/id.ts';

/*
 * What must not compile. Each line under an `@ts-expect-error` is one way in which a schema and the
 * core can part; the type check of `npm run check` fails where one of them goes through. None of this
 * runs.
 */

interface Stay {
  readonly host: HostId;
  readonly kind: 'visit' | 'elective';
  readonly room?: string | undefined;
  readonly tags: readonly string[];
  readonly until: { readonly kind: 'day'; readonly day: string } | { readonly kind: 'open' };
}

const kind = z.enum(['visit', 'elective']);
const until = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day'), day: z.string() }),
  z.object({ kind: z.literal('open') }),
]);
const whole = z.object({
  host: id<'host'>(),
  kind,
  room: line.optional(),
  tags: z.array(line),
  until,
});

export const fits = exactly<Stay>()(whole);
export const fitsInside = exactly<readonly Stay[]>()(z.array(whole));

// @ts-expect-error an optional field is missing
exactly<Stay>()(whole.omit({ room: true }));
// @ts-expect-error a required field is missing
exactly<Stay>()(whole.omit({ tags: true }));
// @ts-expect-error a field too many
exactly<Stay>()(whole.extend({ floor: z.int() }));
// @ts-expect-error an optional field too many
exactly<Stay>()(whole.extend({ floor: z.int().optional() }));
// @ts-expect-error a renamed key
exactly<Stay>()(whole.omit({ room: true }).extend({ roomNumber: line.optional() }));
// @ts-expect-error an optional field that must be there
exactly<Stay>()(whole.extend({ room: line }));
// @ts-expect-error a required field that may be left out
exactly<Stay>()(whole.extend({ tags: z.array(line).optional() }));
// @ts-expect-error a field that may be null
exactly<Stay>()(whole.extend({ room: line.nullable().optional() }));
// @ts-expect-error a member of an enum less
exactly<Stay>()(whole.extend({ kind: z.enum(['visit']) }));
// @ts-expect-error a member of an enum more
exactly<Stay>()(whole.extend({ kind: z.enum(['visit', 'elective', 'tour']) }));
// @ts-expect-error a wider type than the enum
exactly<Stay>()(whole.extend({ kind: z.string() }));
// @ts-expect-error a branch of a union less
exactly<Stay>()(whole.extend({ until: until.options[0] }));
// @ts-expect-error a branch of a union more
exactly<Stay>()(whole.extend({ until: z.union([until, z.object({ kind: z.literal('never') })]) }));
exactly<Stay>()(
  // @ts-expect-error a field inside a branch is missing
  whole.extend({ until: z.union([z.object({ kind: z.literal('day') }), until.options[1]]) }),
);
// @ts-expect-error an identifier of another kind
exactly<Stay>()(whole.extend({ host: id<'rotation'>() }));
// @ts-expect-error an identifier that is any text
exactly<Stay>()(whole.extend({ host: z.string() }));
// @ts-expect-error anything at all
exactly<Stay>()(whole.extend({ room: z.any().optional() }));
// @ts-expect-error a list of something else
exactly<Stay>()(whole.extend({ tags: z.array(z.int()) }));
// @ts-expect-error in a list: an optional field is missing
exactly<readonly Stay[]>()(z.array(whole.omit({ room: true })));
// @ts-expect-error two levels down: an optional field is missing
exactly<{ stays: readonly Stay[] }>()(z.object({ stays: z.array(whole.omit({ room: true })) }));

/** The same of the rows themselves: a field that the core gains must be in the schema. */
// @ts-expect-error the core gained an optional field
exactly<Letter & { readonly sealed?: boolean | undefined }>()(letterSchema);
// @ts-expect-error the core gained a field
exactly<Host & { readonly county: string }>()(hostSchema);
// @ts-expect-error the core lost one
exactly<Omit<Letter, 'waived'>>()(letterSchema);

/** A schema that was changed stands for nothing until it is proven again. */
export const letters: z.ZodType<Letter> = typed(letterSchema);
// @ts-expect-error it was not proven
typed(whole);
// @ts-expect-error it is another one now
typed(letterSchema.extend({ rotation: id<'rotation'>() }));
// @ts-expect-error it stands for a letter
export const wrong: z.ZodType<RotationId> = typed(letterSchema);
