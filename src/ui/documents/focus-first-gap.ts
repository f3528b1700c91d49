import type { DocumentType } from '../../core/documents/document-type.ts';
import type { PaperNeed } from '../../core/documents/paper-needs.ts';

/** A part of the fields, as `data-part` names it. */
type Part = 'type' | 'host' | 'issued' | 'expires';

/** Where the person is put first; undefined: into the first field that is empty. */
export function startOf(
  [first]: readonly PaperNeed[],
  { validity }: Pick<DocumentType, 'validity'>,
): Part | undefined {
  switch (first) {
    case 'type':
    case 'host':
      return first;
    case 'date':
      // No rule makes an end of the day of issue, so it is printed.
      return validity.kind === 'none' ? 'expires' : 'issued';
    case 'ahead':
      return 'issued';
    default:
      return undefined;
  }
}

/**
 * Puts the person into that part of the fields, else into the first field that is empty; what stands there is
 * typed over. Who was typing when the page was loaded anew is there already.
 */
export function focusFirstGap(fields: HTMLElement | null, part: Part | undefined): void {
  if (fields?.contains(document.activeElement)) return;
  const named = fields?.querySelector<HTMLInputElement>(`[data-part="${part}"] input`);
  const inputs = [
    ...(fields?.querySelectorAll<HTMLInputElement>('input:not([type=hidden])') ?? []),
  ];
  const gap = named ?? inputs.find(({ value }) => value === '') ?? inputs[0];
  gap?.focus();
  gap?.select();
}
