import { firstSchema } from './0001-first-schema.ts';
import { validity } from './0002-validity.ts';
import { fileKinds } from './0003-file-kinds.ts';
import type { Migration } from './migration.ts';

/** Every migration in order; a number is never used twice and a released one never changes. */
export const ALL_MIGRATIONS: readonly Migration[] = [firstSchema, validity, fileKinds];
