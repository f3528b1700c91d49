import { showView } from '../shared/navigation.ts';
import { ScreenViews } from '../shared/screen-views.tsx';

const VIEWS = [
  { value: 'list', label: 'Rotations' },
  { value: 'strategy', label: 'Strategy' },
] as const;

export type RotationView = (typeof VIEWS)[number]['value'];

/** The switch between the views of the rotations, under the title. */
export function RotationViews({ view }: { readonly view: RotationView }) {
  return <ScreenViews label="View of rotations" views={VIEWS} value={view} onChange={showView} />;
}
