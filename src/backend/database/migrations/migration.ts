import type { WritableDb } from '../handles.ts';

/** One numbered step of the schema. All pending ones run in one transaction, which none of them may end. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly up: (db: WritableDb) => void;
}
