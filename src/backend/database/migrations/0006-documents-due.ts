import { upgradeAdmissionRule } from '../../../core/admission/upgrade-admission-rule.ts';
import { mapJson } from './map-json.ts';
import { mapStored } from './map-stored.ts';
import type { Migration } from './migration.ts';

/** Whom hosts take and when, in the language of version 2, in the rows and in what undo puts back. */
export const documentsDue: Migration = {
  version: 6,
  name: 'the day on which documents are due',
  up: (db) => mapStored(db, 'hosts', 'admission', upgradeAll),
};

function upgradeAll(rules: string): string {
  return mapJson(rules, (value) =>
    Array.isArray(value) ? value.map((rule: unknown) => upgradeAdmissionRule(rule)) : value,
  );
}
