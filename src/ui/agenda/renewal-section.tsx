import type {
  PlannedRenewal,
  RenewalPlan,
  Served,
  Uncovered,
} from '../../core/planning/renewals/renewal-plan.ts';
import type { VerdictStatus } from '../../core/requirements/verdict.ts';
import type { Day } from '../../core/shared/day.ts';
import { navigate } from '../navigation/navigation.ts';
import { DayRangeText, DayText } from '../shared/day-text.tsx';
import { FoldedText } from '../shared/folded-text.tsx';
import { StatusMark } from '../shared/status-mark.tsx';
import { VerdictWords } from '../verdicts/verdict-words.tsx';
import type { RenewalPiece } from './lay-pieces.ts';
import { RenewalStrip } from './renewal-strip.tsx';
import classes from './renewals.module.css';
import type { StripRange } from './strip-scale.ts';

interface RenewalSectionProps {
  readonly piece: RenewalPiece;
  readonly range: StripRange;
  readonly today: Day;
  /** Titles of the types that would do instead. */
  readonly instead: readonly string[];
}

/** One document type: the plan in a sentence, its windows over time, what each covers, what nothing covers. */
export function RenewalSection({ piece, range, today, instead }: RenewalSectionProps) {
  const { plan, begins, uncovered } = piece;
  if (!begins) {
    return (
      <section className={classes.plan} data-goes-on aria-label={`${plan.title}, continued`}>
        <NotCoveredList uncovered={uncovered} />
      </section>
    );
  }
  const { planned, lead } = plan;
  const starts = [...new Set(planned.flatMap(({ serves }) => serves.map(({ start }) => start)))];
  return (
    <section className={classes.plan} aria-labelledby={`renewals-${plan.type}`}>
      <div>
        <h2 id={`renewals-${plan.type}`} className={classes.title}>
          {plan.title}
        </h2>
        <VerdictWords parts={partsUnder(plan)} folds />
        {planned.length > 0 && instead.length > 0 && (
          <p className={classes.note}>
            For some hosts this would do instead: {instead.join(', ')}.
          </p>
        )}
      </div>
      <div>
        {planned.length > 0 && <RenewalStrip {...{ planned, starts, range, today }} />}
        {planned.length > 0 && (
          <ol className={classes.list}>
            {planned.map((renewal) => (
              <li key={renewal.number}>
                <Planned renewal={renewal} hasLead={lead !== undefined} />
              </li>
            ))}
          </ol>
        )}
        <NotCoveredList uncovered={uncovered} />
      </div>
    </section>
  );
}

function NotCoveredList({ uncovered }: { readonly uncovered: readonly Uncovered[] }) {
  if (uncovered.length === 0) return null;
  return (
    <ul className={classes.uncovered}>
      {uncovered.map((one) => (
        <li key={`${one.rotation} ${one.requirement}`}>
          <NotCovered one={one} />
        </li>
      ))}
    </ul>
  );
}

/** Its title stands above, and what to do about each that is not covered stands with that. */
function partsUnder({ parts, planned }: RenewalPlan): RenewalPlan['parts'] {
  return { ...parts, what: '', do: planned.length > 0 ? parts.do : '' };
}

function Planned({
  renewal: { from, to, askBy, serves, asks, validTo },
  hasLead,
}: {
  readonly renewal: PlannedRenewal;
  readonly hasLead: boolean;
}) {
  return (
    <>
      <span className={classes.when}>
        <DayRangeText from={from} to={to} />
      </span>
      <FoldedText>
        <Hosts serves={serves} />
        {asks.length > 0 && <>, {asks.join(', ')}</>}
        {validTo !== undefined && (
          <>
            , valid to <DayText day={validTo} />
          </>
        )}
        {hasLead && (
          <span className={classes.quiet}>
            . Ask for it by <DayText day={askBy} distance />
          </span>
        )}
      </FoldedText>
    </>
  );
}

const MARK: Readonly<Record<Uncovered['kind'], VerdictStatus>> = {
  impossible: 'impossible',
  'too-slow': 'missing',
  undated: 'undated',
};

function NotCovered({ one }: { readonly one: Uncovered }) {
  return (
    <>
      <StatusMark status={MARK[one.kind]} bare size={13} />
      <FoldedText>
        <Hosts serves={[one]} />: {one.why} <strong>{one.remedy}</strong>
      </FoldedText>
    </>
  );
}

/** Each rotation once, as a way to it. */
function Hosts({ serves }: { readonly serves: readonly Served[] }) {
  const once = [...new Map(serves.map((one) => [one.rotation, one])).values()];
  return once.map(({ rotation, hostName }, index) => (
    <span key={rotation}>
      {index > 0 && ', '}
      <button
        type="button"
        className={classes.link}
        onClick={() => navigate({ screen: 'rotations', selected: rotation })}
      >
        {hostName}
      </button>
    </span>
  ));
}
