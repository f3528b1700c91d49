import { bearsDay } from '../../core/documents/bears-day.ts';
import { isDatedAhead } from '../../core/documents/dated-ahead.ts';
import type { Document } from '../../core/documents/document.ts';
import type { DocumentType } from '../../core/documents/document-type.ts';
import { validThrough } from '../../core/documents/valid-through.ts';
import { type Day, daysBetween } from '../../core/shared/day.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import type { StateColour } from '../look/colours.ts';
import type { Shape } from '../shared/state-words.ts';

/** How a document stands by itself today; whether it holds for a host is the rotation's to say. */
export interface Hold {
  readonly word: string;
  readonly shape: Shape;
  readonly colour: StateColour;
  /** Last day it holds, where one is known. */
  readonly through?: Day | undefined;
}

/** Days before its end from which a document shows as ending soon. */
const SOON = 60;

export function judgeHold(
  { host, versions: [version] }: Pick<Document, 'host' | 'versions'>,
  type: DocumentType | undefined,
  today: Day,
): Hold {
  if (type?.belongsTo === 'host' && host === undefined) {
    return { word: 'Needs its host', shape: 'dotted', colour: 'warn' };
  }
  if (version === undefined) return { word: 'Applied for', shape: 'sent', colour: 'wait' };
  if (type?.key === 'other') return { word: 'Needs its type', shape: 'dotted', colour: 'warn' };
  const begins = version.issued;
  if (isDatedAhead(version.issued, type ?? {}, today))
    return { word: 'Dated ahead', shape: 'clock', colour: 'warn' };
  const validity = type?.validity ?? { kind: 'none' as const };
  const through = validThrough(version, { validity });
  if (through === undefined) {
    if (type?.holds !== undefined || (validity.kind !== 'none' && version.issued === undefined))
      return { word: 'Needs a date', shape: 'dotted', colour: 'warn' };
    return version.issued === undefined && bearsDay(type)
      ? { word: 'Not dated yet', shape: 'dotted', colour: 'quiet' }
      : { word: 'No end date', shape: 'filled', colour: 'quiet' };
  }
  const left = daysBetween(today, through);
  if (left < 0) return { word: 'Expired', shape: 'cross', colour: 'bad', through };
  if (begins !== undefined && begins > today)
    return { word: `From ${formatDay(begins)}`, shape: 'clock', colour: 'wait', through };
  if (left <= SOON) return { word: 'Ends soon', shape: 'half', colour: 'warn', through };
  return { word: 'In force', shape: 'filled', colour: 'good', through };
}
