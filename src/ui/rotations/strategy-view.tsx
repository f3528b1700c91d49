import { Button } from '@mantine/core';
import type { Advice, AdviceStance } from '../../core/advice/advice.ts';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';
import { navigate } from '../navigation/navigation.ts';
import { RotationViews } from '../navigation/rotation-views.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { Screen } from '../shared/screen.tsx';
import { AdviceCard } from './advice-card.tsx';
import classes from './strategy-view.module.css';

const GROUPS: readonly { readonly stance: AdviceStance; readonly title: string }[] = [
  { stance: 'consider', title: 'To consider' },
  { stance: 'unclear', title: 'Unclear until you say more' },
  { stance: 'fits', title: 'Fits' },
];

/** The guide's strategy for this applicant and season: advice with its reason, never a block. */
export function StrategyView() {
  const { data, fault } = useRead(['rotations', 'advice'], () => client.rotations.advice());
  if (data === undefined) return <FaultNote fault={fault} />;
  const profile = (
    <Button variant="default" onClick={() => navigate({ screen: 'settings', selected: 'profile' })}>
      Open profile
    </Button>
  );
  return (
    <Screen title="Rotations" summary={summarize(data)} actions={profile}>
      <RotationViews />
      <p className={classes.intro}>
        Advice on the season as a whole, from the guide and your profile. It blocks nothing: you
        know what it cannot.
      </p>
      {GROUPS.map(({ stance, title }) => {
        const group = data.filter((advice) => advice.stance === stance);
        if (group.length === 0) return null;
        return (
          <section key={stance} aria-label={title} className={classes.group}>
            <h2 className={classes.groupTitle}>
              {title} <span className={classes.count}>{group.length}</span>
            </h2>
            {group.map((advice) => (
              <AdviceCard key={advice.topic} advice={advice} />
            ))}
          </section>
        );
      })}
    </Screen>
  );
}

function summarize(advice: readonly Advice[]): string {
  const count = (stance: AdviceStance) => advice.filter((each) => each.stance === stance).length;
  return [
    { count: count('consider'), words: 'to consider' },
    { count: count('unclear'), words: 'unclear' },
    { count: count('fits'), words: count('fits') === 1 ? 'fits' : 'fit' },
  ]
    .flatMap((part) => (part.count > 0 ? [`${part.count} ${part.words}`] : []))
    .join(', ');
}
