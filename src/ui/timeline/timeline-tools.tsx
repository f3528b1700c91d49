import { ActionIcon, Button } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import classes from './timeline.module.css';

interface TimelineToolsProps {
  readonly asTable: boolean;
  readonly onTable: () => void;
  readonly onIn: () => void;
  readonly onOut: () => void;
  readonly onFit: () => void;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [role=dialog]') !== null
  );
}

/** Zoom and the table, by button and by key: "+", "-", "0" and "t". */
export function TimelineTools(props: TimelineToolsProps) {
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const { onIn, onOut, onFit, onTable } = latest.current;
      const act = { '+': onIn, '=': onIn, '-': onOut, '0': onFit, t: onTable }[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <div className={`${classes.tools} no-print`}>
      {!props.asTable && (
        <>
          <ActionIcon
            variant="default"
            aria-label="Zoom out"
            title="Zoom out (-)"
            onClick={props.onOut}
          >
            <IconMinus size={14} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            aria-label="Zoom in"
            title="Zoom in (+)"
            onClick={props.onIn}
          >
            <IconPlus size={14} aria-hidden />
          </ActionIcon>
          <Button variant="default" title="Fit the rotations (0)" onClick={props.onFit}>
            Fit
          </Button>
        </>
      )}
      <Button variant="default" title="t" onClick={props.onTable}>
        {props.asTable ? 'Show as chart' : 'Show as table'}
      </Button>
    </div>
  );
}
