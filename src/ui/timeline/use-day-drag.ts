import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { idOf } from '../../core/shared/id.ts';
import { daysDragged } from './time-scale.ts';
import type { TimelineDraft } from './timeline-draft.ts';

interface DayDragProps {
  readonly pixelsPerDay: number;
  readonly draft: TimelineDraft | undefined;
  readonly onDraft: (draft: TimelineDraft | undefined) => void;
  readonly onSave: (draft: TimelineDraft) => void;
  /** Pressed and let go in place, or Enter with nothing to save. */
  readonly onOpen: (id: string) => void;
}

type Grip = Held<TimelineDraft>;
type Held<Draft> = Draft extends TimelineDraft ? Omit<Draft, 'days'> : never;

const WEEK = 7;

/** What carries `data-drag="rotation ID"` or `data-drag="version ID"` can be moved in time. */
function gripOf(target: EventTarget): Grip | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-drag]') : null;
  const [kind, id] = element?.dataset['drag']?.split(' ') ?? [];
  if (id === undefined) return undefined;
  if (kind === 'rotation') return { kind, id: idOf(id) };
  return kind === 'version' ? { kind, id: idOf(id) } : undefined;
}

/** The days that an arrow key stands for; undefined for any other key. */
function stepOf({ key, shiftKey }: KeyboardEvent): number | undefined {
  const days = shiftKey ? WEEK : 1;
  return { ArrowLeft: -days, ArrowRight: days }[key];
}

/**
 * Moves rotations and the ends of documents by pointer and by keyboard: what is dropped stays there to be
 * looked at; arrow keys move by a day, with Shift by a week. Enter saves and Escape puts back.
 */
export function useDayDrag({ pixelsPerDay, draft, onDraft, onSave, onOpen }: DayDragProps) {
  const held = useRef<{ readonly grip: Grip; readonly from: number; days: number }>(undefined);
  // Keys come faster than drawings: what was moved last counts, not what was drawn last.
  const latest = useRef(draft);
  latest.current = draft;
  function put(next: TimelineDraft | undefined): void {
    latest.current = next;
    onDraft(next);
  }

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    const grip = gripOf(event.target);
    if (grip === undefined || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { grip, from: event.clientX, days: 0 };
  }

  function onPointerMove({ clientX }: PointerEvent<HTMLElement>): void {
    const hold = held.current;
    if (hold === undefined) return;
    const days = daysDragged(clientX - hold.from, pixelsPerDay);
    if (days === hold.days) return;
    hold.days = days;
    put({ ...hold.grip, days });
  }

  function onPointerUp(): void {
    const hold = held.current;
    held.current = undefined;
    if (hold === undefined) return;
    if (latest.current === undefined) onOpen(hold.grip.id);
    else if (hold.days === 0) put(undefined);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const grip = gripOf(event.target);
    const { current } = latest;
    if (event.key === 'Escape' && current !== undefined) {
      held.current = undefined;
      put(undefined);
      event.stopPropagation();
    }
    if (grip === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const mine = current?.id === grip.id ? current : undefined;
    const step = stepOf(event);
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    const days = (mine?.days ?? 0) + (step ?? 0);
    if (step !== undefined) put(days === 0 ? undefined : { ...grip, days });
    else if (mine === undefined) onOpen(grip.id);
    else onSave(mine);
  }

  return {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel: () => {
      held.current = undefined;
      put(undefined);
    },
    onKeyDown,
  };
}
