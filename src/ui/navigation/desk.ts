import type { DocumentId } from '../../core/shared/id.ts';
import { holdStore } from '../data/hold-store.ts';
import { createStore } from '../data/store.ts';

/** The paper that lies large beside its fields, over whatever screen or step it was opened from. */
export const desk = createStore<DocumentId | undefined>(undefined);

/** A vaccination card beside the doses that are typed from it. */
interface CardOnDesk {
  /** Absent until the person says which paper it is. */
  readonly card: DocumentId | undefined;
  /** It was opened from its own fields, and they come back when it is put away. */
  readonly fromDesk: boolean;
}

export const cardDesk = createStore<CardOnDesk | undefined>(undefined);

/** Leaves what lies on the desk there when the page is loaded anew. */
export function holdDesks(): void {
  holdStore('desk', desk);
  holdStore('card desk', cardDesk);
}

/** From a paper's fields to the doses that it prints. */
export function turnToDoses(card: DocumentId): void {
  desk.set(undefined);
  cardDesk.set({ card, fromDesk: true });
}

/** Puts the card away. */
export function putCardAway(): void {
  const was = cardDesk.get();
  cardDesk.set(undefined);
  if (was?.fromDesk === true) desk.set(was.card);
}
