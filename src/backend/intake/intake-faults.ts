import { nameFileKinds } from '../../core/documents/file-kind.ts';
import { LARGER_REFUSAL } from '../../core/documents/largest-file.ts';
import { Fault } from '../../core/shared/fault.ts';
import { keysOf } from '../../core/shared/keys-of.ts';
import { LIMITS } from './intake-limits.ts';

/** "5,000", without the platform's library of locales, which would take its time at every start. */
function thousands(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

const MESSAGES = {
  'file-empty': 'This file is empty. Export or download it again, then add it.',
  'file-not-supported': `Only ${nameFileKinds('and')} files can be added. Save this one as a PDF first.`,
  'file-damaged':
    'This file is damaged and its pages cannot be read. Ask for it again, or open it in another program and print it to a PDF.',
  'file-truncated': 'This file is cut off: its end is missing. Download or copy it again.',
  'file-password-needed': 'This file is protected. Enter its password to add it.',
  'file-password-wrong': 'That password does not open this file. Check it and try again.',
  'file-too-large': LARGER_REFUSAL.message,
  'file-too-many-pages': `This file has more than ${thousands(LIMITS.pages)} pages. Split it and add the part you need.`,
  'file-image-too-large': `This picture has more than ${LIMITS.pixels / 1_000_000} million pixels. Save a smaller copy and add that.`,
  'file-took-too-long': `Reading this file took longer than ${LIMITS.milliseconds / 1_000} seconds, so it was stopped. Print it to a new PDF and add that.`,
  'file-not-placeable':
    'No copy of this file could be made that surely looks like the original. Open it in another program, print it to a PDF and add that.',
} as const;

export type IntakeFaultCode = keyof typeof MESSAGES;

export const INTAKE_FAULT_CODES = keysOf(MESSAGES);

/** A refusal of a file, with a sentence that says what to do. `message` replaces the usual one where more is known. */
export function intakeFault(code: IntakeFaultCode, message: string = MESSAGES[code]): Fault {
  return new Fault(code, message);
}
