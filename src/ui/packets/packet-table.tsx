import { STAGE_WORDS } from '../../core/rotations/rotation-words.ts';
import { select } from '../navigation/navigation.ts';
import { DayRangeText, DayText } from '../shared/day-text.tsx';
import { RowButton } from '../shared/row-button.tsx';
import { StatusMark } from '../shared/status-mark.tsx';
import classes from './packets.module.css';
import type { Packets } from './use-packets.ts';

interface PacketTableProps {
  readonly packets: Packets;
  readonly selected: string | undefined;
}

/** Every rotation, whether its packet can go out, and when one was built last. */
export function PacketTable({ packets, selected }: PacketTableProps) {
  const { season, manifests } = packets;
  const { rotations, hosts } = season.rows;
  return (
    <table className={classes.list}>
      <thead>
        <tr>
          <th scope="col">Packet for</th>
          <th scope="col">Rotation</th>
          <th scope="col">State</th>
          <th scope="col">Last built</th>
        </tr>
      </thead>
      <tbody>
        {rotations.map((rotation) => {
          const judged = season.judged.find((one) => one.rotation.id === rotation.id)?.verdicts;
          const last = manifests.find((one) => one.rotation === rotation.id);
          const isSelected = rotation.id === selected;
          return (
            <tr
              key={rotation.id}
              className={isSelected ? classes.selected : undefined}
              onClick={() => select(rotation.id)}
            >
              <th scope="row">
                <RowButton selected={isSelected}>
                  {hosts.find(({ id }) => id === rotation.host)?.name ?? 'Unknown host'}
                </RowButton>
                <div className={classes.about}>{rotation.title}</div>
              </th>
              <td>
                <DayRangeText from={rotation.start} to={rotation.end} />
              </td>
              <td>
                {judged ? (
                  <StatusMark rotation={judged.status} reason={judged.summary} />
                ) : (
                  <span className={classes.about}>{STAGE_WORDS[rotation.stage]}</span>
                )}
                {judged && <div className={classes.about}>{judged.summary}</div>}
              </td>
              <td>
                {last ? (
                  <DayText day={last.builtOn} />
                ) : (
                  <span className={classes.about}>not yet</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
