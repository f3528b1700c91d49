import { LettersView } from '../letters/letters-view.tsx';
import { RotationListView } from './rotation-list-view.tsx';
import { useRotationView } from './rotation-views.tsx';

/** The rotations in the view that was chosen. */
export function RotationsScreen() {
  const view = useRotationView();
  switch (view) {
    case 'letters':
      return <LettersView />;
    case 'rotations':
      return <RotationListView />;
  }
}
