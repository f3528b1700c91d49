import { randomUUID } from 'node:crypto';
import { type Id, idOf } from '../../core/shared/id.ts';

/** A fresh identifier, random, so that vaults made apart never collide. */
export function newId<Kind extends string>(): Id<Kind> {
  return idOf<Kind>(randomUUID());
}
