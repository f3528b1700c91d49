import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
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

type Grip = Omit<TimelineDraft, 'days'>;

const WEEK = 7;

/** What carries `data-drag="rotation ID"` or `data-drag="version ID"` can be moved in time. */
function gripOf(target: EventTarget): Grip | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-drag]') : null;
  const [kind, id] = element?.dataset['drag']?.split(' ') ?? [];
  return kind === undefined || id === undefined ? undefined : ({ kind, id } as Grip);
}

/**
 * Moves rotations and the ends of documents by pointer and by keyboard: a drag is saved where it is
 * dropped; arrow keys move by a day, with Shift by a week, Enter saves and Escape puts back.
 */
export function useDayDrag({ pixelsPerDay, draft, onDraft, onSave, onOpen }: DayDragProps) {
  const held = useRef<{ readonly grip: Grip; readonly from: number; days: number }>(undefined);
  const move = (grip: Grip, days: number) => onDraft({ ...grip, days } as TimelineDraft);

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
    move(hold.grip, days);
  }

  function onPointerUp(): void {
    const hold = held.current;
    held.current = undefined;
    if (hold === undefined) return;
    if (draft === undefined) onOpen(hold.grip.id);
    else if (hold.days === 0) onDraft(undefined);
    else onSave({ ...hold.grip, days: hold.days } as TimelineDraft);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const grip = gripOf(event.target);
    if (event.key === 'Escape' && draft !== undefined) {
      held.current = undefined;
      onDraft(undefined);
      event.stopPropagation();
    }
    if (grip === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const mine = draft?.id === grip.id ? draft : undefined;
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      const step = (event.shiftKey ? WEEK : 1) * (event.key === 'ArrowLeft' ? -1 : 1);
      const days = (mine?.days ?? 0) + step;
      event.preventDefault();
      if (days === 0) onDraft(undefined);
      else move(grip, days);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      if (mine === undefined) onOpen(grip.id);
      else onSave(mine);
    }
  }

  return {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel: () => {
      held.current = undefined;
      onDraft(undefined);
    },
    onKeyDown,
  };
}
