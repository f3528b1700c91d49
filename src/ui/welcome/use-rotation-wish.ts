import { useEffect, useRef, useState } from 'react';
import { listWords } from '../../core/requirements/describe-words.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import type { Day } from '../../core/shared/day.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useHeld } from '../data/use-held.ts';
import { stepHold } from '../navigation/guide.ts';
import type { Choice } from './use-host-choices.ts';

/** What is typed of a rotation that is not added yet. */
interface Wish {
  readonly name: string;
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
}

const NOTHING: Wish = { name: '' };

interface WholeWish extends Wish {
  readonly choice: Choice;
  readonly start: Day;
  readonly end: Day;
}

/** A host that is new here comes in one call with its rotation: both are kept, or neither. */
async function addRotation({ choice, name, start, end }: WholeWish): Promise<Rotation> {
  if (choice.kind === 'host') return client.rotations.save({ host: choice.id, start, end });
  const host = choice.kind === 'pack' ? { key: choice.key } : { name: name.trim() };
  return (await client.hosts.addWithRotation({ host, start, end })).rotation;
}

/**
 * A rotation as it is typed in the guide: what it still lacks, and adding it. The step is not left over
 * it in silence: what is whole is added first, and what is not is pointed at.
 */
export function useRotationWish() {
  const [wish, setWish] = useHeld('rotation', NOTHING);
  const [choice, setChoice] = useHeld<Choice | undefined>('host', undefined);
  const [isHeld, setHeld] = useState(false);
  const add = useChange(addRotation);
  const running = useRef<Promise<boolean>>(undefined);
  const lacks = lacksOf(wish, choice);
  const isBegun = choice !== undefined || wish.start !== undefined || wish.end !== undefined;

  function clear(): void {
    setWish(NOTHING);
    setChoice(undefined);
    setHeld(false);
  }

  async function addWhole(): Promise<boolean> {
    const { start, end } = wish;
    if (choice === undefined || start === undefined || end === undefined || lacks !== '')
      return false;
    if ((await add.run({ ...wish, choice, start, end })) === undefined) return false;
    clear();
    return true;
  }

  /** Whoever goes on while it is being added waits for that one, and adds no second. */
  function submit(): Promise<boolean> {
    running.current ??= addWhole().finally(() => {
      running.current = undefined;
    });
    return running.current;
  }

  async function settle(): Promise<boolean> {
    if (!isBegun) return true;
    const isAdded = await submit();
    setHeld(!isAdded);
    return isAdded;
  }

  const latest = useRef(settle);
  latest.current = settle;
  useEffect(() => {
    stepHold.set({ settle: () => latest.current() });
    return () => stepHold.set(undefined);
  }, []);

  const change = (part: Partial<Wish>) => setWish((before) => ({ ...before, ...part }));
  return { wish, change, choice, setChoice, lacks, isHeld, clear, submit, add };
}

/** "the host and the last day"; empty where it is whole. */
function lacksOf({ name, start, end }: Wish, choice: Choice | undefined): string {
  const lacks = [
    ...(choice === undefined ? ['the host'] : []),
    ...(choice?.kind === 'own' && name.trim() === '' ? ['the name of the host'] : []),
    ...(start === undefined ? ['the first day'] : []),
    ...(end === undefined || (start !== undefined && end < start)
      ? [end === undefined ? 'the last day' : 'a last day that is not before the first']
      : []),
  ];
  return listWords(lacks, 'and');
}
