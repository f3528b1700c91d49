import { UnstyledButton } from '@mantine/core';
import type { SeasonOverview } from '../../contract/season-contract.ts';
import { sayStep } from '../../core/agenda/due-reminders.ts';
import { countSatisfied } from '../../core/requirements/count-satisfied.ts';
import type { JudgedRotation } from '../../core/season/judged-rotation.ts';
import { client } from '../data/client.ts';
import { useJudgedSeason } from '../data/use-judged-season.ts';
import { useRead } from '../data/use-read.ts';
import { guide } from '../navigation/guide.ts';
import { navigate } from '../navigation/navigation.ts';
import { spotOfStep } from '../navigation/spot-of-step.ts';
import { spotOfEntry } from '../navigation/spot-of-thing.ts';
import { DayRangeText, DayText } from '../shared/day-text.tsx';
import { EmptyState } from '../shared/empty-state.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { type ListPlace, WindowedList } from '../shared/list/windowed-list.tsx';
import { Screen } from '../shared/screen.tsx';
import { StatusMark } from '../shared/status-mark.tsx';
import { AdmissionLine } from './admission-line.tsx';
import { MoneyCard } from './money-card.tsx';
import { sayReadiness } from './say-readiness.ts';
import classes from './season.module.css';

/** How many steps and changes the front page names. */
const NEXT = 3;
const RECENT = 4;
/** The usual height of a rotation's line. */
const LINE_HEIGHT = 58;

const idOf = ({ rotation }: JudgedRotation) => rotation.id;

interface RotationRowProps {
  readonly line: JudgedRotation;
  readonly place: ListPlace;
}

function RotationRow({ line, place }: RotationRowProps) {
  const { rotation, host, verdicts, admission, standing } = line;
  const required = verdicts.items.length;
  const satisfied = countSatisfied(verdicts.items);
  return (
    <li {...place}>
      <UnstyledButton
        className={classes.rotation}
        onClick={() => navigate({ screen: 'rotations', selected: rotation.id })}
      >
        <span className={classes.state}>
          <StatusMark rotation={verdicts.status} />
        </span>
        <span className={classes.host}>
          <b>{host.name}</b>
          {rotation.title !== host.name && <span className={classes.quiet}>{rotation.title}</span>}
        </span>
        <span className={classes.dates}>
          <DayRangeText from={rotation.start} to={rotation.end} />
        </span>
        <span className={classes.count}>
          {required > 0 && (
            <>
              <span className={classes.bar} aria-hidden="true">
                <span style={{ width: `${(satisfied / required) * 100}%` }} />
              </span>
              <span className="tabular">
                {satisfied} of {required}
              </span>
            </>
          )}
        </span>
        <span className={classes.last}>
          <span className={classes.summary}>{verdicts.summary}</span>
          {admission.length > 0 && <AdmissionLine {...standing} />}
        </span>
      </UnstyledButton>
    </li>
  );
}

function NextSteps({ season }: { readonly season: SeasonOverview }) {
  return (
    <section className={classes.card} aria-label="Next">
      <h2>Next</h2>
      {season.next.length === 0 && <p className={classes.quiet}>Nothing is waiting for you.</p>}
      <ol className={classes.steps}>
        {season.next.slice(0, NEXT).map((step) => (
          <li key={step.key}>
            <UnstyledButton className={classes.step} onClick={() => navigate(spotOfStep(step))}>
              <span className={classes.when}>
                <DayText day={step.day} distance />
              </span>
              <b>{sayStep(step)}</b>
              <span className={classes.reason} title={step.reason}>
                {step.short ?? step.reason}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Recent({ season }: { readonly season: SeasonOverview }) {
  return (
    <section className={classes.card} aria-label="What changed">
      <h2>
        <UnstyledButton className={classes.all} onClick={() => navigate({ screen: 'history' })}>
          What changed
        </UnstyledButton>
      </h2>
      {season.recent.length === 0 && <p className={classes.quiet}>Nothing has changed yet.</p>}
      <ul className={classes.recent}>
        {season.recent.slice(0, RECENT).map(({ step, label, on }) => (
          <li key={step}>
            <UnstyledButton
              className={classes.change}
              title="Show it in the history"
              onClick={() => navigate(spotOfEntry(step))}
            >
              <span className={classes.label}>{label}</span>
              <span className={classes.quiet}>
                <DayText day={on} />
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The front page: ready or not, what is next, the lowest day, what changed. */
export function SeasonScreen() {
  const { season, fault: unread } = useJudgedSeason();
  const overview = useRead(['season'], () => client.season.overview());
  const lines = season?.judged;
  const fault = overview.fault ?? unread;
  if (fault !== undefined) {
    return (
      <Screen title="Season">
        <FaultNote fault={fault} />
      </Screen>
    );
  }
  if (overview.data === undefined || lines === undefined) return null;
  if (lines.length === 0) {
    return (
      <Screen title="Season">
        <EmptyState
          sentence="Add a host with dates, and this page says what is ready, what is next and what it costs."
          action={{ label: 'Start with who you are', run: () => guide.set('you') }}
        />
      </Screen>
    );
  }
  return (
    <Screen title="Season" summary={sayReadiness(lines.map(({ verdicts }) => verdicts))}>
      <WindowedList
        className={classes.rotations}
        aria-label="Rotations"
        items={lines}
        idOf={idOf}
        estimate={LINE_HEIGHT}
        draw={(line, place) => <RotationRow key={line.rotation.id} line={line} place={place} />}
      />
      <div className={classes.cards}>
        <NextSteps season={overview.data} />
        <MoneyCard money={overview.data.money} />
        <Recent season={overview.data} />
      </div>
    </Screen>
  );
}
