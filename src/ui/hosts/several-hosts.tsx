import { idOf } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import type { Choice } from '../shared/list/choose-rows.ts';
import { SeveralBar } from '../shared/list/several-bar.tsx';
import { useSeveral } from '../shared/list/use-several.ts';

interface SeveralHostsProps {
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** All chosen hosts into the bin, in one step of undo; one with rotations keeps all of them. */
export function SeveralHosts({ choice, onChoice }: SeveralHostsProps) {
  const ids = [...choice.ids].map((id) => idOf<'host'>(id));
  const remove = useSeveral(() => client.hosts.removeSeveral({ ids }), onChoice);
  return <SeveralBar choice={choice} onChoice={onChoice} remove={remove} />;
}
