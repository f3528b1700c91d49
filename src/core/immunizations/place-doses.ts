import type { Day } from '../shared/day.ts';
import type { DocumentId } from '../shared/id.ts';
import type { EntryChanges } from './change-entry.ts';
import type { ImmunizationRecord, Vaccine } from './immunization-record.ts';

/** One dose as a card prints it. */
export interface DoseOnCard {
  readonly vaccine: Vaccine;
  readonly on: Day;
  /** The date as the card prints it, where day and month could be swapped; else empty. */
  readonly writtenAs: string;
}

/**
 * What the record takes over from a card: a new entry for each dose, proved by the card; one that is on
 * record by its vaccine and day already gains the card as its paper. The same dose twice is one.
 */
export function placeDoses(
  record: ImmunizationRecord,
  doses: readonly DoseOnCard[],
  card: DocumentId | undefined,
): readonly EntryChanges[] {
  const evidence = card === undefined ? [] : [card];
  const isSame = (one: DoseOnCard, other: Pick<DoseOnCard, 'vaccine' | 'on'>) =>
    one.vaccine === other.vaccine && one.on === other.on;
  const once = doses.filter((one, at) => doses.findIndex((other) => isSame(one, other)) === at);
  return once.flatMap((dose): EntryChanges[] => {
    const known = record.find((entry) => entry.kind === 'dose' && isSame(dose, entry));
    if (known === undefined) return [{ kind: 'dose', ...dose, product: '', evidence, note: '' }];
    const isProved = evidence.every((id) => known.evidence.includes(id));
    return isProved ? [] : [{ id: known.id, evidence: [...known.evidence, ...evidence] }];
  });
}
