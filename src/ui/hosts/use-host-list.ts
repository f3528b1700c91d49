import type { Host } from '../../core/hosts/host.ts';
import type { ShownFault } from '../data/read-fault.ts';
import { useChange } from '../data/use-change.ts';

/** How one of a host's lists is edited: each rule by its own id, so that edits beside it stand. */
interface ListCalls<Id, Draft> {
  readonly save: (draft: Draft) => Promise<Host>;
  readonly remove: (id: Id) => Promise<Host>;
  readonly move: (id: Id, before: Id | null) => Promise<Host>;
}

interface HostList<Id, Draft> {
  /** Answers whether it worked. */
  readonly keep: (draft: Draft) => Promise<boolean>;
  readonly remove: (id: Id) => void;
  /** One place up or down; undefined where there is none. */
  readonly up: (at: number) => (() => void) | undefined;
  readonly down: (at: number) => (() => void) | undefined;
  readonly fault: ShownFault | undefined;
}

export function useHostList<Id, Draft>(
  rules: readonly { readonly id: Id }[],
  calls: ListCalls<Id, Draft>,
): HostList<Id, Draft> {
  const { run, fault } = useChange((edit: () => Promise<Host>) => edit());
  /** Before the rule that stands at `before`; past the last one it becomes the last. */
  const moveBefore = (at: number, before: number) => {
    const moved = rules[at];
    if (moved === undefined || before < 0 || before > rules.length) return undefined;
    return () => void run(() => calls.move(moved.id, rules[before]?.id ?? null));
  };
  return {
    keep: async (draft) => (await run(() => calls.save(draft))) !== undefined,
    remove: (id) => void run(() => calls.remove(id)),
    up: (at) => moveBefore(at, at - 1),
    down: (at) => moveBefore(at, at + 2),
    fault,
  };
}
