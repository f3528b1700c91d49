import type { WritableDb } from '../handles.ts';

/** One numbered step of the schema. It runs in a transaction of its own. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly up: (db: WritableDb) => void;
}
