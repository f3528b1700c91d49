import type { z } from 'zod';

type Plain = string | number | bigint | boolean | null | undefined | Blob;

/** A type as its fields and branches, all the way down: what is only `readonly` counts for nothing. */
type Shape<T> = T extends Plain
  ? T
  : T extends readonly (infer Item)[]
    ? Shape<Item>[]
    : { -readonly [Key in keyof T]: Shape<T[Key]> };

/** True only for one and the same type: unlike assignability it sees a missing optional field. */
type IsSame<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type KeysOf<T> = T extends unknown ? keyof T : never;

/** What the compiler names where a schema and the core disagree. */
interface Disagreement<Core, Schema> {
  readonly 'the schema lacks': Exclude<KeysOf<Core>, KeysOf<Schema>>;
  readonly 'the core lacks': Exclude<KeysOf<Schema>, KeysOf<Core>>;
  readonly 'the core has': Core;
}

type Agrees<Core, Schema extends z.ZodType> =
  IsSame<Shape<z.output<Schema>>, Shape<Core>> extends true
    ? unknown
    : Disagreement<Core, z.output<Schema>>;

declare const core: unique symbol;

/** Says which type of the core a schema stands for; only `exactly` gives it. */
export interface StandsFor<Core> {
  readonly [core]: Core;
}

/**
 * A schema that stands for a type of the core: `exactly<Host>()(z.object({ … }))`. It compiles only
 * where both hold the same fields, optional ones too, the same members of every enum and the same
 * branches of every union. A schema that lacks one would strip or refuse it, and lose it on save.
 */
export function exactly<Core>() {
  return <Schema extends z.ZodType>(schema: Schema & Agrees<Core, Schema>) => {
    const proven: Schema = schema;
    // The mark is there for the compiler alone.
    return proven as Schema & StandsFor<Core>;
  };
}

/** The schema under the core's own type, so that read-only values of the core pass as they are. */
export function typed<Core>(schema: z.ZodType & StandsFor<Core>): z.ZodType<Core, Core> {
  // Both types have the same fields, which `exactly` has proven; only `readonly` differs.
  return schema as z.ZodType<Core, Core>;
}
