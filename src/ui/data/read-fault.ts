/** What went wrong, ready to be shown where the person was looking. */
export interface ShownFault {
  /** Stable code, "unexpected" for surprises and "unreachable" when the app's other half is gone. */
  readonly code: string;
  readonly message: string;
  /** Reference of a surprise in the log. */
  readonly reference?: string | undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Reads what a call ended with: an expected fault, a surprise with its reference, or silence. */
export function readFault(error: unknown): ShownFault {
  const kind = field(error, 'code');
  const data = field(error, 'data');
  if (kind === 'FAULT') {
    return {
      code: text(field(data, 'code')) ?? 'fault',
      message: text(field(error, 'message')) ?? 'This could not be done. Nothing was changed.',
    };
  }
  if (kind === 'UNEXPECTED') {
    return {
      code: 'unexpected',
      message: 'Something went wrong that should not. Nothing that was saved is lost.',
      reference: text(field(data, 'reference')),
    };
  }
  if (kind === 'BAD_REQUEST') {
    return { code: 'invalid', message: describeIssues(data) };
  }
  return {
    code: 'unreachable',
    message: 'The app did not answer. Nothing that was saved is lost. Start Sojourn again.',
  };
}

function describeIssues(data: unknown): string {
  const issues = field(data, 'issues');
  const first: unknown = Array.isArray(issues) ? issues[0] : undefined;
  const said = text(field(first, 'message'));
  const path = field(first, 'path');
  const where = Array.isArray(path) ? path.map(String).join(' ') : '';
  if (said === undefined) return 'A value was not accepted. Check what was typed.';
  return where === '' ? `The value ${said}.` : `"${where}" ${said}.`;
}

/** True when a call ended because the person cancelled it. */
export function isCancelled(error: unknown): boolean {
  return field(error, 'name') === 'AbortError';
}
