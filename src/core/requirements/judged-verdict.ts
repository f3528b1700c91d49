import type { Day } from '../shared/day.ts';
import type { Verdict } from './verdict.ts';

/** What is worked out when it is first read: the day it breaks, and the two sentences. */
export interface Later {
  readonly breaksOn: () => Day | undefined;
  readonly words: () => Words;
}

/** The two sentences of a verdict. */
export type Words = Pick<Verdict, 'reason' | 'remedy'>;

/**
 * A verdict whose sentences, and the day it breaks, are worked out when they are first read: a season
 * has thousands of verdicts, and a screen shows the words of some. Everything else is there at once.
 * A copy by spread lacks these; JSON, `spellOut` and whatever reads the fields by name have them.
 */
export class JudgedVerdict implements Verdict {
  readonly requirement: Verdict['requirement'];
  readonly title: Verdict['title'];
  readonly phase: Verdict['phase'];
  readonly status: Verdict['status'];
  readonly document: Verdict['document'];
  readonly version: Verdict['version'];
  readonly versions: Verdict['versions'];
  readonly byRecordAlone: Verdict['byRecordAlone'];
  readonly from: Verdict['from'];
  readonly by: Verdict['by'];
  readonly binds: Verdict['binds'];
  readonly startBy: Verdict['startBy'];
  readonly atOnce: Verdict['atOnce'];
  readonly lateSince: Verdict['lateSince'];
  readonly wants: Verdict['wants'];
  readonly #later: Later;
  #words: Words | undefined;
  #breaksOn: Day | undefined;
  #hasBreak: boolean;

  constructor(known: Omit<Verdict, keyof Words | 'breaksOn'>, later: Later) {
    this.requirement = known.requirement;
    this.title = known.title;
    this.phase = known.phase;
    this.status = known.status;
    this.document = known.document;
    this.version = known.version;
    this.versions = known.versions;
    this.byRecordAlone = known.byRecordAlone;
    this.from = known.from;
    this.by = known.by;
    this.binds = known.binds;
    this.startBy = known.startBy;
    this.atOnce = known.atOnce;
    this.lateSince = known.lateSince;
    this.wants = known.wants;
    this.#later = later;
    this.#words = undefined;
    this.#breaksOn = undefined;
    this.#hasBreak = false;
  }

  get breaksOn(): Day | undefined {
    if (!this.#hasBreak) {
      this.#breaksOn = this.#later.breaksOn();
      this.#hasBreak = true;
    }
    return this.#breaksOn;
  }

  get reason(): string {
    return this.#said().reason;
  }

  get remedy(): string {
    return this.#said().remedy;
  }

  toJSON(): Verdict {
    return spellOut(this);
  }

  #said(): Words {
    this.#words ??= this.#later.words();
    return this.#words;
  }
}

/** A verdict as a plain row with everything worked out, to copy, change or compare. */
export function spellOut(verdict: Verdict): Verdict {
  const { breaksOn, reason, remedy } = verdict;
  return { ...verdict, breaksOn, reason, remedy };
}
