import { SegmentedControl } from '@mantine/core';
import classes from './screen-views.module.css';

interface ScreenViewsProps<View extends string> {
  readonly label: string;
  readonly views: readonly { readonly value: View; readonly label: string }[];
  readonly value: View;
  readonly onChange: (view: View) => void;
}

/** The views of one screen, under its title: the same things as a list, a matrix, a timeline. */
export function ScreenViews<View extends string>(props: ScreenViewsProps<View>) {
  return (
    <SegmentedControl
      className={`${classes.views} no-print`}
      aria-label={props.label}
      data={props.views.map((view) => ({ ...view }))}
      value={props.value}
      onChange={(view) => props.onChange(view)}
    />
  );
}
