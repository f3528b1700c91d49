import type { HistoryEntry, HistoryLine, StoredStep } from './history-entry.ts';
import { KIND_WORDS, KINDS_WORDS } from './kind-words.ts';
import { nameThing } from './name-thing.ts';
import { sayFields } from './say-fields.ts';
import type { Names, ThingChange, ThingKind } from './thing.ts';

/**
 * One action as a person reads it: what was added, deleted and changed, each thing by its name. The parts
 * of a thing that came or went with it are counted, not listed. What can be read of nothing any more
 * leaves the action's own label.
 */
export function sayStep({ step, on, label, changes }: StoredStep, names: Names): HistoryEntry {
  const moved = new Set(
    changes.filter((change) => wayOf(change) !== 'changed').map(({ id }) => id),
  );
  const isPart = (change: ThingChange) =>
    change.owner !== undefined && wayOf(change) !== 'changed' && moved.has(change.owner);
  const lines = changes
    .filter((change) => !isPart(change))
    .flatMap((change) => {
      const parts = changes.filter((other) => other.owner === change.id && isPart(other));
      return sayChange(change, parts, names);
    });
  return { step, on, label, lines };
}

type Way = 'added' | 'deleted' | 'changed';

function wayOf({ wasThere, isThere }: ThingChange): Way {
  if (wasThere && isThere) return 'changed';
  return wasThere ? 'deleted' : 'added';
}

function sayChange(
  change: ThingChange,
  parts: readonly ThingChange[],
  names: Names,
): HistoryLine[] {
  const { kind, id, owner, before, after } = change;
  const shown = after ?? before;
  // Added and gone again within one action.
  if (!change.wasThere && !change.isThere) return [];
  const thing =
    shown === undefined
      ? (names.get(id) ?? 'What cannot be read any more')
      : nameThing(shown, owner, names);
  const way = wayOf(change);
  if (way !== 'changed') {
    const said = `${way === 'added' ? 'Added' : 'Deleted'} the ${KIND_WORDS[kind]} ${thing}${sayParts(parts)}`;
    return [{ kind, id, thing, said: kind === 'profile' ? 'Filled in your profile' : said }];
  }
  const fields = before === undefined || after === undefined ? [] : sayFields(before, after, names);
  return fields.length === 0 ? [] : [{ kind, id, thing, said: `${thing}: ${fields.join('; ')}` }];
}

/** " with 2 files and 1 exception". */
function sayParts(parts: readonly ThingChange[]): string {
  const counts = [...Map.groupBy(parts, ({ kind }) => kind)].map(([kind, those]) =>
    count(kind, those.length),
  );
  return counts.length === 0 ? '' : ` with ${counts.join(' and ')}`;
}

function count(kind: ThingKind, n: number): string {
  return n === 1 ? `1 ${KIND_WORDS[kind]}` : `${n} ${KINDS_WORDS[kind]}`;
}
