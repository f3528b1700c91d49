import type { Document } from '../documents/document.ts';
import type { Host } from '../hosts/host.ts';
import { typesIn } from '../requirements/judge-again.ts';
import type { DocumentId } from '../shared/id.ts';
import { type JudgedRotation, judge, rotationsAhead } from './judge-season.ts';
import type { SeasonRows } from './season-rows.ts';

/** A season with its verdicts, to judge the next edit against. */
export interface JudgedSeason {
  readonly rows: SeasonRows;
  readonly judged: readonly JudgedRotation[];
}

/**
 * The same answer as `judgeSeason`, with the verdicts of every rotation that the difference between
 * the rows cannot touch taken over as they are: the same objects, so a screen draws only what
 * changed. Rows are compared by identity, as an edit leaves all others in place. A moved rotation
 * costs one rotation's verdicts; a changed document those of the hosts that ask for its type.
 */
export function judgeSeasonAgain(rows: SeasonRows, before: JudgedSeason | undefined): JudgedSeason {
  if (before === undefined || !sameGround(rows, before.rows)) {
    return { rows, judged: rotationsAhead(rows).map((rotation) => judge(rows, rotation)) };
  }
  const known = new Map(before.judged.map((item) => [item.rotation, item]));
  const hosts = new Set(rows.hosts);
  const touched = changedTypes(rows, before.rows);
  const judged = rotationsAhead(rows).map((rotation) => {
    const item = known.get(rotation);
    const holds = item !== undefined && hosts.has(item.host) && !asksFor(item.host, touched);
    return holds ? item : judge(rows, rotation);
  });
  return { rows, judged };
}

/** What every verdict of the season rests on. */
function sameGround(a: SeasonRows, b: SeasonRows): boolean {
  return (
    a.profile === b.profile &&
    a.types === b.types &&
    a.proofs === b.proofs &&
    a.today === b.today &&
    a.staleAfterMonths === b.staleAfterMonths
  );
}

/** Types of documents that came, went or changed; also what the immunization record says with them. */
function changedTypes(rows: SeasonRows, before: SeasonRows): ReadonlySet<string> {
  if (rows.documents === before.documents) return new Set();
  const old = new Set(before.documents);
  const now = new Set(rows.documents);
  const changed: readonly Document[] = [
    ...rows.documents.filter((document) => !old.has(document)),
    ...before.documents.filter((document) => !now.has(document)),
  ];
  const ids = new Set<DocumentId>(changed.map(({ id }) => id));
  const proven = (rows.proofs ?? []).filter(({ evidence }) => evidence.some((id) => ids.has(id)));
  return new Set([...changed, ...proven].map(({ type }) => type));
}

function asksFor(host: Host, types: ReadonlySet<string>): boolean {
  return types.size > 0 && typesOf(host).some((type) => types.has(type));
}

const asked = new WeakMap<Host, readonly string[]>();

function typesOf(host: Host): readonly string[] {
  const known = asked.get(host);
  if (known !== undefined) return known;
  const types = [...new Set(host.requirements.flatMap(({ rule }) => typesIn(rule)))];
  asked.set(host, types);
  return types;
}
