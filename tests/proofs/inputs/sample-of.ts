import { z } from 'zod';
import { pick } from './spoil-value.ts';

type Random = () => number;

/** How deep rules within rules go, and how many things a list has. */
const DEEPEST = 6;
const LONGEST = 2;
/** How often something that may be left out is. */
const LEFT_OUT = 0.4;

/**
 * A value that a schema accepts, or as near as its leaves allow: where a schema tests its text by a function
 * of its own, the first of the `words` that passes is taken.
 */
export function sampleOf(
  schema: unknown,
  words: readonly unknown[],
  random: Random,
  depth = 0,
): unknown {
  const inner = (part: unknown) => sampleOf(part, words, random, depth + 1);
  if (schema instanceof z.ZodOptional) {
    const isLeftOut = depth > DEEPEST || random() < LEFT_OUT;
    return isLeftOut ? undefined : inner(schema.def.innerType);
  }
  if (schema instanceof z.ZodNullable) return random() < 0.3 ? null : inner(schema.def.innerType);
  if (schema instanceof z.ZodLazy) return inner(schema.def.getter());
  if (schema instanceof z.ZodPipe) return inner(schema.def.in);
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.def.shape).map(([key, part]) => [key, inner(part)]);
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  }
  if (schema instanceof z.ZodUnion) {
    // Deep inside, the first ways are the plain ones.
    const ways = schema.def.options;
    return inner(depth > DEEPEST ? ways[0] : pick(ways, random));
  }
  if (schema instanceof z.ZodArray) {
    const length = depth > DEEPEST ? 1 : Math.ceil(random() * LONGEST);
    return Array.from({ length }, () => inner(schema.def.element));
  }
  if (schema instanceof z.ZodRecord) {
    return { [String(inner(schema.def.keyType))]: inner(schema.def.valueType) };
  }
  if (schema instanceof z.ZodEnum) return pick(Object.values(schema.def.entries), random);
  if (schema instanceof z.ZodLiteral) return pick(schema.def.values, random);
  return leafOf(schema, words, random);
}

function leafOf(schema: unknown, words: readonly unknown[], random: Random): unknown {
  if (!(schema instanceof z.ZodType)) return 'x';
  const fitting = words.filter((word) => schema.safeParse(word).success);
  return fitting.length === 0 ? 'x' : pick(fitting, random);
}
