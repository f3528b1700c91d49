import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { nameRotation } from '../../core/rotations/name-rotation.ts';
import { select } from '../navigation/navigation.ts';
import { MoneyText } from '../shared/money-text.tsx';
import { RowButton } from '../shared/row-button.tsx';
import classes from './budget.module.css';
import type { Budget } from './use-budget.ts';

interface ClustersSectionProps {
  readonly budget: Budget;
  readonly selected: string | undefined;
  readonly onAdd: () => void;
}

/** Rotations in one place, and those the person groups, with what they cost together. */
export function ClustersSection({ budget, selected, onAdd }: ClustersSectionProps) {
  const { overview, rotations, hosts } = budget;
  return (
    <section aria-labelledby="budget-clusters">
      <div className={classes.sectionHead}>
        <h2 id="budget-clusters">Clusters</h2>
        <Button
          className="no-print"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={onAdd}
          disabled={rotations.length < 2}
        >
          Group rotations
        </Button>
      </div>
      {overview.clusters.length === 0 ? (
        <p className={classes.hint}>
          Rotations in the same city are counted together here. Group others that share a trip.
        </p>
      ) : (
        <table className={classes.list}>
          <thead>
            <tr>
              <th scope="col">Cluster</th>
              <th scope="col">Rotations</th>
              <th scope="col" className={classes.money}>
                Planned
              </th>
              <th scope="col" className={classes.money}>
                Expected
              </th>
            </tr>
          </thead>
          <tbody>
            {overview.clusters.map(
              ({ key, title, group, rotations: members, planned, expected }) => (
                <tr
                  key={key}
                  className={
                    group !== undefined && group === selected ? classes.selected : undefined
                  }
                >
                  <th scope="row">
                    {group === undefined ? (
                      title
                    ) : (
                      <RowButton selected={group === selected} onOpen={() => select(group)}>
                        {title}
                      </RowButton>
                    )}
                    <span className={classes.tag}>
                      {group === undefined ? 'same place' : 'chosen'}
                    </span>
                  </th>
                  <td className={classes.about}>
                    {rotations
                      .filter(({ id }) => members.includes(id))
                      .map((rotation) => nameRotation(rotation, hosts))
                      .join(' · ')}
                  </td>
                  <td className={classes.money}>
                    <MoneyText minor={planned} currency={overview.currency} />
                  </td>
                  <td className={classes.money}>
                    <MoneyText minor={expected} currency={overview.currency} />
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      )}
    </section>
  );
}
