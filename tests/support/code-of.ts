/** The code of the fault that a call ends in; 'no fault' when it does not. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    const { data, code } = error as { data?: { code?: string }; code?: string };
    return data?.code ?? code ?? String(error);
  }
  return 'no fault';
}
