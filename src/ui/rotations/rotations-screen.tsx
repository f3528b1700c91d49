import { LettersView } from '../letters/letters-view.tsx';
import { RotationListView } from './rotation-list-view.tsx';
import { useRotationView } from './rotation-views.tsx';
import { StrategyView } from './strategy-view.tsx';

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
