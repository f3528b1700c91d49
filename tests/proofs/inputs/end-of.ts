/** Codes that say no more than that the app did not expect this: a crash, a hang, an error of its own. */
const SURPRISES: ReadonlySet<string> = new Set([
  'UNEXPECTED',
  'INTERNAL_SERVER_ERROR',
  'file-took-too-long',
  'worker-crashed',
  'worker-took-too-long',
]);

/** How work on a stranger's bytes ended: 'taken', the code of its refusal, or 'surprise: ...'. */
export async function endOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'taken';
  } catch (error) {
    const { data, code } = error as { data?: { code?: unknown }; code?: unknown };
    const said = data?.code ?? code;
    if (typeof said === 'string' && !SURPRISES.has(said) && /^[a-z]+(-[a-z]+)+$/.test(said)) {
      return said;
    }
    return `surprise: ${String(said ?? error)}`;
  }
}
