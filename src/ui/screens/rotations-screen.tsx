import { LettersView } from '../letters/letters-view.tsx';
import { useRotationView } from '../navigation/rotation-views.tsx';
import { RotationListView } from '../rotations/rotation-list-view.tsx';
import { StrategyView } from '../rotations/strategy-view.tsx';

/** The rotations in the view that was chosen. */
export function RotationsScreen() {
  const view = useRotationView();
  switch (view) {
    case 'strategy':
      return <StrategyView />;
    case 'letters':
      return <LettersView />;
    case 'rotations':
      return <RotationListView />;
  }
}
