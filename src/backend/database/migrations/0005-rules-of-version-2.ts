import { upgradeRequirement } from '../../../core/requirements/upgrade-requirement.ts';
import { mapJson } from './map-json.ts';
import { mapStored } from './map-stored.ts';
import type { Migration } from './migration.ts';

/**
 * What hosts ask, in the language of version 2, as packs of version 1 are read. What is no JSON any more
 * stays as it is: damaged rows are told of when they are read.
 */
export const rulesOfVersion2: Migration = {
  version: 5,
  name: 'rules of version 2',
  up: (db) => mapStored(db, 'requirements', 'body', (body) => mapJson(body, upgradeRequirement)),
};
