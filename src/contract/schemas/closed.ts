import { z } from 'zod';
import { nearestWords } from '../../core/shared/nearest-words.ts';

/**
 * The schema with every object in it closed: a field that it does not know is refused, and the nearest
 * that it knows is named. For what comes in. What goes out stays open, so that a row of another version
 * is still shown. A field that is there without a value was not given.
 */
export function closed<Schema extends z.ZodType>(schema: Schema): Schema {
  // Each schema is rebuilt as its own kind, with the same output; the compiler sees only the kinds.
  return close(schema) as Schema;
}

function close(schema: unknown): unknown {
  if (schema instanceof z.ZodObject) return closeObject(schema);
  if (schema instanceof z.ZodArray)
    return schema.clone({ ...schema.def, element: closeCore(schema.def.element) });
  if (schema instanceof z.ZodOptional)
    return schema.clone({ ...schema.def, innerType: closeCore(schema.def.innerType) });
  if (schema instanceof z.ZodNullable)
    return schema.clone({ ...schema.def, innerType: closeCore(schema.def.innerType) });
  if (schema instanceof z.ZodUnion)
    return schema.clone({ ...schema.def, options: schema.def.options.map(closeCore) });
  if (schema instanceof z.ZodLazy) {
    const { getter } = schema.def;
    // Made anew: a schema that was read through once keeps the open one that it found in its definition.
    return z.lazy(() => closeCore(getter()));
  }
  if (schema instanceof z.ZodRecord)
    return schema.clone({ ...schema.def, valueType: closeCore(schema.def.valueType) });
  if (schema instanceof z.ZodPipe)
    return schema.clone({
      ...schema.def,
      in: closeCore(schema.def.in),
      out: closeCore(schema.def.out),
    });
  return schema;
}

function closeCore(schema: z.core.$ZodType): z.core.$ZodType {
  return close(schema) as z.core.$ZodType;
}

function closeObject(schema: z.ZodObject): z.ZodObject {
  const shape = Object.fromEntries(
    Object.entries(schema.def.shape).map(([key, field]) => [key, closeCore(field)]),
  );
  return schema.clone({ ...schema.def, shape, catchall: noField(Object.keys(shape)) });
}

function noField(known: readonly string[]): z.ZodType {
  return z.custom((value) => value === undefined, {
    error: ({ path }) => {
      const near = nearestWords(String(path?.at(-1) ?? ''), known);
      return near.length === 0
        ? 'is no field here'
        : `is no field here; nearest: ${near.join(', ')}`;
    },
  });
}
