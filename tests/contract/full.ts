/** A row with every field that it can have: one that the core gains is missed here by the compiler. */
export type Full<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Full<Item>[]
    : { readonly [Key in keyof T]-?: Full<Exclude<T[Key], undefined>> };

/** One of each kind of a union, by its kind. */
export type EachKind<T extends { readonly kind: string }> = {
  readonly [Kind in T['kind']]: Full<Extract<T, { readonly kind: Kind }>>;
};
