/** Carries long work to its end and answers its result; a plain answer is there already. */
export async function resultOf<T>(
  work: AsyncIterable<{ kind: 'progress' } | { kind: 'result'; result: T }>,
): Promise<T> {
  for await (const event of work) if (event.kind === 'result') return event.result;
  throw new Error('the work ended without a result');
}

/** The code of the Fault that a call is refused with; 'no fault' where it answers. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    const { data, code } = error as { data?: { code?: string }; code?: string };
    return data?.code ?? code ?? String(error);
  }
  return 'no fault';
}
