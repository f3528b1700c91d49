import { z } from 'zod';

type ChangeOf<Field extends z.ZodType> =
  Field extends z.ZodOptional<z.ZodType>
    ? z.ZodOptional<z.ZodNullable<Field>>
    : z.ZodOptional<Field>;

type ChangesShape<Shape extends z.ZodRawShape> = {
  -readonly [Key in keyof Shape]: Shape[Key] extends z.ZodType ? ChangeOf<Shape[Key]> : never;
};

/** The fields of a row to change: none must be given, and one that a row may lack can be null. */
export function changesOf<Shape extends z.ZodRawShape>({
  shape,
}: z.ZodObject<Shape>): z.ZodObject<ChangesShape<Shape>> {
  const fields = Object.entries(shape).map(([key, field]) => [
    key,
    field instanceof z.ZodOptional ? field.nullable().optional() : z.optional(field),
  ]);
  // Built key by key, which the compiler cannot follow; tests/contract holds the two together.
  return z.object(Object.fromEntries(fields) as ChangesShape<Shape>);
}

type ClearingShape<Shape extends z.ZodRawShape> = {
  -readonly [Key in keyof Shape]: z.ZodOptional<z.ZodNullable<Shape[Key]>>;
};

/** The same where every field can be null, since there is an empty value for each. */
export function clearingChangesOf<Shape extends z.ZodRawShape>({
  shape,
}: z.ZodObject<Shape>): z.ZodObject<ClearingShape<Shape>> {
  const fields = Object.entries(shape).map(([key, field]) => [key, z.optional(z.nullable(field))]);
  // Built key by key, as above.
  return z.object(Object.fromEntries(fields) as ClearingShape<Shape>);
}
