import type { DocumentType } from '../../core/documents/document-type.ts';
import { findType } from '../../core/documents/find-type.ts';
import type { RenewalPlan } from '../../core/planning/renewals/renewal-plan.ts';
import type { Day } from '../../core/shared/day.ts';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';
import { useToday } from '../data/use-status.ts';
import { navigate } from '../navigation/navigation.ts';
import { EmptyState } from '../shared/empty-state.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { FoldedText } from '../shared/folded-text.tsx';
import { WindowedList } from '../shared/list/windowed-list.tsx';
import { layPieces, type RenewalPiece } from './lay-pieces.ts';
import { RenewalSection } from './renewal-section.tsx';
import { StripAxis } from './renewal-strip.tsx';
import classes from './renewals.module.css';
import { stripRange } from './strip-scale.ts';

/** Agenda > Renewals: the fewest new documents of each type, and the days that cover every host. */
export function RenewalsView() {
  const today = useToday();
  const plans = useRead(['planning', 'renewals'], () => client.planning.renewals({}));
  const types = useRead(['documents', 'types'], () => client.documents.types());
  if (!plans.data || !types.data) return <FaultNote fault={plans.fault ?? types.fault} />;
  if (plans.data.length === 0)
    return (
      <EmptyState
        sentence="Plan a rotation at a host with rules, and this shows the fewest tests and renewals that cover all hosts."
        action={{ label: 'See rotations', run: () => navigate({ screen: 'rotations' }) }}
      />
    );
  return <RenewalPlans plans={plans.data} types={types.data} today={today} />;
}

/** Up to so many lines are drawn whole. Of more, what is in sight, a plan's lines in pieces. */
const WHOLE = 60;
const PIECE = 6;
/** Pieces drawn around what is in sight, and the height of one in CSS pixels before it is measured. */
const AROUND = 2;
const PIECE_HEIGHT = 240;

const keyOfPiece = ({ key }: RenewalPiece) => key;

const countLines = ({ planned, uncovered }: RenewalPlan) => planned.length + uncovered.length;

interface RenewalPlansProps {
  readonly plans: readonly RenewalPlan[];
  readonly types: readonly DocumentType[];
  readonly today: Day;
}

/** The plans on one scale of days; types that hold already are only named. */
export function RenewalPlans({ plans, types, today }: RenewalPlansProps) {
  const open = plans.filter((plan) => countLines(plan) > 0);
  const isLong = open.reduce((sum, plan) => sum + countLines(plan), 0) > WHOLE;
  const pieces = layPieces(open, isLong ? PIECE : Number.POSITIVE_INFINITY);
  const held = plans.filter((plan) => !open.includes(plan));
  const range = stripRange(
    today,
    open.flatMap(({ planned }) =>
      planned.flatMap(({ to, serves }) => [to, ...serves.map(({ start }) => start)]),
    ),
  );
  return (
    <div className={classes.view}>
      <p className={classes.legend}>{summarize(open)}</p>
      {open.some(({ planned }) => planned.length > 0) && (
        <div className={classes.head}>
          <StripAxis range={range} today={today} />
        </div>
      )}
      <WindowedList
        className={classes.plans}
        items={pieces}
        idOf={keyOfPiece}
        estimate={PIECE_HEIGHT}
        whole={isLong ? 0 : WHOLE}
        around={AROUND}
        draw={(piece, place) => (
          <li key={piece.key} {...place}>
            <RenewalSection
              piece={piece}
              range={range}
              today={today}
              instead={piece.plan.instead.map((key) => findType(types, key).title)}
            />
          </li>
        )}
      />
      {held.length > 0 && (
        <section className={classes.plan} aria-labelledby="renewals-held">
          <h2 id="renewals-held" className={classes.title}>
            Nothing to get
          </h2>
          <p className={classes.sentence}>
            <FoldedText>{held.map(({ title }) => title).join(' · ')}</FoldedText>
          </p>
        </section>
      )}
    </div>
  );
}

/** The finding above the strips, with what their marks mean. */
function summarize(open: readonly RenewalPlan[]): string {
  const count = open.reduce((sum, { planned }) => sum + planned.length, 0);
  const beyond = open.reduce((sum, { uncovered }) => sum + uncovered.length, 0);
  if (count === 0 && beyond === 0) return 'What you have holds for every host ahead.';
  const proven = open.every(({ exact }) => exact) ? ', no fewer will do' : '';
  const get =
    count === 0
      ? 'Nothing new to get'
      : `${count} new ${count === 1 ? 'document' : 'documents'} for all hosts ahead${proven}`;
  const rest =
    beyond === 0
      ? ''
      : `; ${beyond} ${beyond === 1 ? 'requirement' : 'requirements'} no new one covers`;
  return `${get}${rest}. Bars are the days on which each may be dated, lines the starts that they serve.`;
}
