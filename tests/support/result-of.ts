/** Carries long work to its end and answers its result; a plain answer is there already. */
export async function resultOf<T>(
  work: AsyncIterable<{ kind: 'progress' } | { kind: 'result'; result: T }>,
): Promise<T> {
  for await (const event of work) if (event.kind === 'result') return event.result;
  throw new Error('the work ended without a result');
}
