import { ORPCError, ValidationError } from '@orpc/server';
import { isFault } from '../../core/shared/fault.ts';
import { describeSurprise } from '../logs/describe-surprise.ts';
import type { Log } from '../logs/log-entry.ts';

/**
 * Turns whatever was thrown into one of the contract's two errors. Surprises are logged with
 * where they were thrown under a reference; the caller only ever sees the reference.
 */
export function toWireError(error: unknown, log: Log): ORPCError<string, unknown> {
  if (isFault(error)) return faultError(error.code, error.message);
  if (error instanceof ORPCError) {
    if (error.defined) return error;
    if (error.cause instanceof ValidationError && error.code === 'BAD_REQUEST') {
      return faultError('input-invalid', describeIssues(error.cause));
    }
  }
  const entry = describeSurprise(error, 'unexpected');
  log(entry);
  const { reference } = entry;
  return new ORPCError('UNEXPECTED', {
    status: 500,
    defined: true,
    message: `Something went wrong that was not foreseen. Nothing was lost. Reference ${reference}.`,
    data: { reference },
  });
}

function faultError(code: string, message: string): ORPCError<string, unknown> {
  return new ORPCError('FAULT', { status: 422, defined: true, message, data: { code } });
}

/** Names the fields, never their values: those may be personal. */
function describeIssues(error: ValidationError): string {
  const issues = error.issues.slice(0, 5).map((issue) => {
    const path = (issue.path ?? []).map((part) => (typeof part === 'object' ? part.key : part));
    return path.length > 0 ? `${path.map(String).join('.')}: ${issue.message}` : issue.message;
  });
  return `This cannot be saved as it stands. ${issues.join('; ')}.`;
}
