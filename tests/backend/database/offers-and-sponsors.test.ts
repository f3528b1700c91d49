import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import type { WritableDb } from '../../../src/backend/database/handles.ts';
import { migrate } from '../../../src/backend/database/migrate.ts';
import { offersAndSponsors as STEP } from '../../../src/backend/database/migrations/0009-offers-and-sponsors.ts';
import { ALL_MIGRATIONS } from '../../../src/backend/database/migrations/all-migrations.ts';
import { listHosts } from '../../../src/backend/rows/host-store.ts';
import { listRotations } from '../../../src/backend/rows/rotation-store.ts';

test('rotations and hosts of before keep their rows, and nobody has said what is new', () => {
  const db = new Database(':memory:') as unknown as WritableDb;
  onTestFinished(() => void db.close());
  migrate(db, ALL_MIGRATIONS.slice(0, STEP.version - 1));
  db.exec(`INSERT INTO hosts VALUES ('h', 'Host', 'City', 'OH', 'vslo', '', '', NULL, NULL, 0, '[]');
    INSERT INTO rotations VALUES ('r', 'h', 'ICU', '2027-02-01', '2027-02-26', 'icu', 'applied',
      NULL, '["LA County"]', '', 'Critical care', NULL, NULL);`);
  migrate(db, ALL_MIGRATIONS);
  const [rotation] = listRotations(db);
  expect(rotation).toMatchObject({ id: 'r', tags: ['LA County'], elective: 'Critical care' });
  for (const field of ['offeredOn', 'arrivesOn', 'sponsor'])
    expect(rotation).not.toHaveProperty(field);
  expect(listHosts(db)[0]).not.toHaveProperty('paperOrder');
});
