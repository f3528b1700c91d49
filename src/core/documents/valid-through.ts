import { type Day, endOfMonth, shiftDay } from '../shared/day.ts';
import type { DefaultValidity, DocumentType } from './document-type.ts';
import { seasonOf } from './season.ts';

/**
 * The last day on which a version holds by itself, inclusive: the expiry printed on it, else what
 * its type's default makes of the issue day. Undefined where neither says anything.
 */
export function validThrough(
  version: { readonly issued?: Day | undefined; readonly expires?: Day | undefined },
  type: Pick<DocumentType, 'validity'>,
): Day | undefined {
  if (version.expires !== undefined) return version.expires;
  return version.issued === undefined ? undefined : defaultThrough(version.issued, type.validity);
}

/** The last day that a document issued on `issued` holds by its type's default alone. */
export function defaultThrough(issued: Day, validity: DefaultValidity): Day | undefined {
  switch (validity.kind) {
    case 'none':
      return undefined;
    case 'season':
      return seasonOf(issued, validity)?.last;
    case 'after-issue': {
      const through = shiftDay(issued, validity.span);
      return validity.toEndOfMonth ? endOfMonth(through) : through;
    }
  }
}
