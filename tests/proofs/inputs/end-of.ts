/** Codes that say no more than that the app did not expect this: a crash, a hang, an error of its own. */
const SURPRISES: ReadonlySet<string> = new Set([
  'UNEXPECTED',
  'INTERNAL_SERVER_ERROR',
  'file-took-too-long',
  'worker-crashed',
  'worker-took-too-long',
]);

/** What the transport itself says to a message that is none, or to a call that there is not. */
const TRANSPORT: ReadonlySet<string> = new Set(['BAD_REQUEST', 'NOT_FOUND']);

/** How work on a stranger's bytes ended: 'taken', the code of its refusal, or 'surprise: ...'. */
export async function endOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'taken';
  } catch (error) {
    const { data, code } = error as { data?: { code?: unknown }; code?: unknown };
    const said = data?.code ?? code;
    const isTyped = typeof said === 'string' && /^[a-z]+(-[a-z]+)+$|^cancelled$/.test(said);
    if (isTyped && !SURPRISES.has(said)) return said;
    if (typeof said === 'string' && TRANSPORT.has(said)) return said;
    return `surprise: ${String(said ?? error)}`;
  }
}
