import type { AppContext } from '../../../src/backend/session/context.ts';
import type { Client } from '../../support/shared-season.ts';

/** What is there before: the app of this test, and a host with one rotation of February 2027. */
export interface Stage {
  readonly client: Client;
  readonly host: string;
  readonly rotation: string;
  readonly context: AppContext;
  /** An empty folder of this test. */
  readonly folder: string;
}

type Deed = (stage: Stage) => Promise<unknown>;

/** A message whose advice is followed here, through the calls that the window and the command line make. */
export interface FollowedHere {
  readonly code: string;
  /** The words of the message that say what to do. */
  readonly says: string;
  /** Ends in the message. */
  readonly wrong: Deed;
  /** What it says to do first, where there is something. */
  readonly first?: Deed;
  /** What is then done instead; the same once more where it is absent. */
  readonly instead?: Deed;
}

/** One that another test follows, by its file below tests/ and the beginning of its title. */
export type FollowedElsewhere = readonly [code: string, file: string, title: string];
