import { showView, useSpot } from './navigation.ts';
import { ScreenViews } from './screen-views.tsx';

/** The views of the rotations, in the order of the tabs; the first stands without a word. */
const ROTATION_VIEWS = [
  { value: 'rotations', label: 'Rotations' },
  { value: 'strategy', label: 'Strategy' },
  { value: 'letters', label: 'Letters' },
] as const;

type RotationView = (typeof ROTATION_VIEWS)[number]['value'];

/** The view that the person is in; the list where none is named. */
export function useRotationView(): RotationView {
  const { view } = useSpot();
  return ROTATION_VIEWS.find(({ value }) => value === view)?.value ?? 'rotations';
}

/** Rotations as a list, advice on the season as a whole, and the letters that come of them. */
export function RotationViews() {
  return (
    <ScreenViews
      label="View of the rotations"
      views={ROTATION_VIEWS}
      value={useRotationView()}
      onChange={showView}
    />
  );
}
