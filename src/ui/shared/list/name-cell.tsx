import { RowButton } from '../row-button.tsx';
import classes from './list-table.module.css';

/** What stands in the cell of the name: the button, and a quiet line under it. */
export function NameCell(props: {
  readonly name: string;
  readonly under: string;
  readonly selected: boolean;
}) {
  return (
    <>
      <RowButton selected={props.selected}>{props.name}</RowButton>
      {props.under !== '' && <div className={classes.quiet}>{props.under}</div>}
    </>
  );
}
