import { firstSchema } from './0001-first-schema.ts';
import { validity } from './0002-validity.ts';
import { fileKinds } from './0003-file-kinds.ts';
import { papersOfHosts } from './0004-papers-of-hosts.ts';
import { rulesOfVersion2 } from './0005-rules-of-version-2.ts';
import { documentsDue } from './0006-documents-due.ts';
import { chosenPapers } from './0007-chosen-papers.ts';
import { wordsOfFacts } from './0008-words-of-facts.ts';
import { offersAndSponsors } from './0009-offers-and-sponsors.ts';
import { vaultIdentity } from './0010-vault-identity.ts';
import { outputsUnderWay } from './0011-outputs-under-way.ts';
import { binAndHistory } from './0012-bin-and-history.ts';
import { currenciesOfRates } from './0013-currencies-of-rates.ts';
import { calendarEvents } from './0014-calendar-events.ts';
import { pinnedLines } from './0015-pinned-lines.ts';
import type { Migration } from './migration.ts';

/** Every migration in order; a number is never used twice and a released one never changes. */
export const ALL_MIGRATIONS: readonly Migration[] = [
  firstSchema,
  validity,
  fileKinds,
  papersOfHosts,
  rulesOfVersion2,
  documentsDue,
  chosenPapers,
  wordsOfFacts,
  offersAndSponsors,
  vaultIdentity,
  outputsUnderWay,
  binAndHistory,
  currenciesOfRates,
  calendarEvents,
  pinnedLines,
];
