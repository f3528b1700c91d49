import type { Verdict } from './verdict.ts';

/** The two sentences of a verdict. */
export type Words = Pick<Verdict, 'reason' | 'remedy'>;

/**
 * A verdict whose sentences are put together when they are first read: a season has thousands of
 * verdicts, and a screen shows the words of some. Everything else is there at once. A copy by spread
 * lacks the two sentences; JSON and whatever reads the fields by name have them.
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
  readonly breaksOn: Verdict['breaksOn'];
  readonly from: Verdict['from'];
  readonly by: Verdict['by'];
  readonly startBy: Verdict['startBy'];
  readonly wants: Verdict['wants'];
  readonly #say: () => Words;
  #words: Words | undefined;

  constructor(known: Omit<Verdict, keyof Words>, say: () => Words) {
    this.requirement = known.requirement;
    this.title = known.title;
    this.phase = known.phase;
    this.status = known.status;
    this.document = known.document;
    this.version = known.version;
    this.versions = known.versions;
    this.byRecordAlone = known.byRecordAlone;
    this.breaksOn = known.breaksOn;
    this.from = known.from;
    this.by = known.by;
    this.startBy = known.startBy;
    this.wants = known.wants;
    this.#say = say;
    this.#words = undefined;
  }

  get reason(): string {
    return this.#said().reason;
  }

  get remedy(): string {
    return this.#said().remedy;
  }

  toJSON(): Verdict {
    return { ...this, ...this.#said() };
  }

  #said(): Words {
    this.#words ??= this.#say();
    return this.#words;
  }
}
