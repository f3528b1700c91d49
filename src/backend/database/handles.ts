import type Database from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** An open vault for functions that only read. */
export type ReadableDb = Database.Database & { readonly [readable]: true };

/** An open vault for functions that write too. Passes wherever a readable one is wanted, not back. */
export type WritableDb = ReadableDb & { readonly [writable]: true };
