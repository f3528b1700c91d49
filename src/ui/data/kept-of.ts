/**
 * The same function, which makes one thing for each object and keeps it for as long as that is held: what a
 * screen lays out of a judged season stands when somebody comes back to it.
 */
export function keptOf<From extends WeakKey, Made>(
  make: (from: From) => Made,
): (from: From) => Made {
  const made = new WeakMap<From, { readonly value: Made }>();
  return (from) => {
    const kept = made.get(from) ?? { value: make(from) };
    made.set(from, kept);
    return kept.value;
  };
}
