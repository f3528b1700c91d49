import { Checkbox, Chip, Group, NumberInput, TagsInput, TextInput } from '@mantine/core';
import { type AdmissionDemand, kindOf } from '../../core/admission/demands/demand-kinds.ts';
import type { ApplicantStatus } from '../../core/applicant/profile.ts';
import { type FieldProblem, problemOf } from '../../core/shared/field-problem.ts';
import { monthName } from '../../core/shared/month-name.ts';
import { STATUS_WORDS } from './admission-words.ts';
import { BlocksFields } from './blocks-fields.tsx';
import { MonthDayInput } from './month-day-input.tsx';
import classes from './rule-editor.module.css';
import { OptionalSpanFields, SpanFields } from './span-fields.tsx';
import { WindowsFields } from './windows-fields.tsx';

interface EditorProps<Kind extends AdmissionDemand['kind'] = AdmissionDemand['kind']> {
  readonly demand: Extract<AdmissionDemand, { kind: Kind }>;
  readonly onChange: (demand: AdmissionDemand) => void;
}

/** What an admission demand needs to know beside its kind; nothing for many. */
export function AdmissionEditor({ demand, onChange }: EditorProps) {
  const problems = kindOf(demand).problems(demand);
  const fields = <DemandFields demand={demand} onChange={onChange} problems={problems} />;
  return NEEDS_NOTHING.includes(demand.kind) ? null : (
    <div className={classes.predicate}>{fields}</div>
  );
}

const NEEDS_NOTHING: readonly AdmissionDemand['kind'][] = [
  'affiliation',
  'no-us-citizens-abroad',
  'home-school-in-vslo',
  'no-off-shore-schools',
  'not-for-residency-applicants',
  'quota',
  'nomination',
  'starts-first-monday',
];

interface FieldsProps<Kind extends AdmissionDemand['kind'] = AdmissionDemand['kind']>
  extends EditorProps<Kind> {
  readonly problems: readonly FieldProblem[];
}

function DemandFields({ demand, onChange, problems }: FieldsProps) {
  switch (demand.kind) {
    case 'status':
      return <StatusFields demand={demand} onChange={onChange} problems={problems} />;
    case 'accreditation':
      return (
        <Words
          label="Accredited by one of"
          value={demand.oneOf}
          error={problemOf(problems, 'oneOf')}
          onChange={(oneOf) => onChange({ ...demand, oneOf })}
        />
      );
    case 'international-schools':
      return (
        <Checkbox
          label="Students of schools outside the USA and Canada are taken"
          checked={demand.accepted}
          onChange={(event) => onChange({ ...demand, accepted: event.currentTarget.checked })}
        />
      );
    case 'test-passed':
      return (
        <Words
          label="One of these tests"
          value={demand.anyOf}
          error={problemOf(problems, 'anyOf')}
          onChange={(anyOf) => onChange({ ...demand, anyOf })}
        />
      );
    case 'score':
      return <ScoreFields demand={demand} onChange={onChange} problems={problems} />;
    case 'cores':
      return <CoresFields demand={demand} onChange={onChange} problems={problems} />;
    case 'ask':
      return (
        <TextInput
          label="Question"
          className={classes.words}
          value={demand.question}
          error={problemOf(problems, 'question')}
          onChange={(event) => onChange({ ...demand, question: event.currentTarget.value })}
        />
      );
    case 'due-before':
      return (
        <>
          <TextInput
            label="What"
            className={classes.words}
            value={demand.what}
            error={problemOf(problems, 'what')}
            onChange={(event) => onChange({ ...demand, what: event.currentTarget.value })}
          />
          <SpanFields
            label="Before the start"
            span={demand.span}
            error={problemOf(problems, 'span')}
            onChange={(span) => onChange({ ...demand, span })}
          />
        </>
      );
    default:
      return <DateFields demand={demand} onChange={onChange} problems={problems} />;
  }
}

function DateFields({ demand, onChange, problems }: FieldsProps) {
  switch (demand.kind) {
    case 'before-graduation':
      return (
        <SpanFields
          label="Ends within"
          span={demand.within}
          error={problemOf(problems, 'within')}
          onChange={(within) => onChange({ ...demand, within })}
        />
      );
    case 'blocked-months':
      return <MonthsField demand={demand} onChange={onChange} problems={problems} />;
    case 'fixed-blocks':
      return <BlocksFields demand={demand} onChange={onChange} problems={problems} />;
    case 'application-windows':
      return <WindowsFields demand={demand} onChange={onChange} problems={problems} />;
    case 'last-day-of-year':
      return (
        <MonthDayInput
          label="Last day"
          value={demand.on}
          error={problemOf(problems, 'on')}
          onChange={(on) => onChange({ ...demand, on })}
        />
      );
    case 'lead-time':
      return (
        <>
          <SpanFields
            label="Closes before"
            span={demand.closes}
            error={problemOf(problems, 'closes')}
            onChange={(closes) => onChange({ ...demand, closes })}
          />
          <OptionalSpanFields
            label="Opens before"
            span={demand.opens}
            usual={{ amount: 6, unit: 'months' }}
            error={problemOf(problems, 'opens')}
            onChange={(opens) => onChange({ ...demand, opens })}
          />
        </>
      );
    default:
      return <AmountFields demand={demand} onChange={onChange} problems={problems} />;
  }
}

function AmountFields({ demand, onChange, problems }: FieldsProps) {
  switch (demand.kind) {
    case 'clinical-weeks':
      return (
        <Amount
          label="Weeks, at least"
          value={demand.atLeast}
          error={problemOf(problems, 'atLeast')}
          onChange={(atLeast) => onChange({ ...demand, atLeast })}
        />
      );
    case 'block-weeks':
    case 'max-weeks':
      return (
        <Amount
          label={demand.kind === 'max-weeks' ? 'Weeks, at most' : 'Weeks'}
          value={demand.weeks}
          error={problemOf(problems, 'weeks')}
          onChange={(weeks) => onChange({ ...demand, weeks })}
        />
      );
    case 'max-electives':
      return (
        <>
          <Amount
            label="Electives, at most"
            value={demand.count}
            error={problemOf(problems, 'count')}
            onChange={(count) => onChange({ ...demand, count })}
          />
          <Checkbox
            className={classes.tick}
            label="Ever, not only in this season"
            checked={demand.ever === true}
            onChange={(event) =>
              onChange({ ...demand, ever: event.currentTarget.checked || undefined })
            }
          />
        </>
      );
    default:
      return null;
  }
}

function StatusFields({ demand, onChange, problems }: FieldsProps<'status'>) {
  return (
    <Checkbox.Group
      label="Taken"
      value={[...demand.oneOf]}
      error={problemOf(problems, 'oneOf')}
      onChange={(oneOf) => onChange({ ...demand, oneOf: oneOf as ApplicantStatus[] })}
    >
      <Group mt={4}>
        {Object.entries(STATUS_WORDS).map(([value, label]) => (
          <Checkbox key={value} value={value} label={label} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

function ScoreFields({ demand, onChange, problems }: FieldsProps<'score'>) {
  return (
    <>
      <TextInput
        label="Test"
        className={classes.value}
        value={demand.test}
        error={problemOf(problems, 'test')}
        onChange={(event) => onChange({ ...demand, test: event.currentTarget.value })}
      />
      <Amount
        label="At least"
        value={demand.atLeast}
        decimals
        error={problemOf(problems, 'atLeast')}
        onChange={(atLeast) => onChange({ ...demand, atLeast })}
      />
      <OptionalSpanFields
        label="Taken within"
        span={demand.within}
        usual={{ amount: 24, unit: 'months' }}
        onChange={(within) => onChange({ ...demand, within })}
      />
      <Checkbox
        className={classes.tick}
        label="Not for those taught in English"
        checked={demand.unlessTaughtInEnglish === true}
        onChange={(event) =>
          onChange({ ...demand, unlessTaughtInEnglish: event.currentTarget.checked || undefined })
        }
      />
    </>
  );
}

function CoresFields({ demand, onChange, problems }: FieldsProps<'cores'>) {
  return (
    <>
      <Amount
        label="How many"
        value={demand.atLeast ?? 0}
        error={problemOf(problems, 'atLeast')}
        onChange={(atLeast) => onChange({ ...demand, atLeast: atLeast || undefined })}
      />
      <Words
        label="These among them"
        value={demand.named ?? []}
        error={problemOf(problems, 'named')}
        onChange={(named) => onChange({ ...demand, named: named.length > 0 ? named : undefined })}
      />
    </>
  );
}

function MonthsField({ demand, onChange, problems }: FieldsProps<'blocked-months'>) {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const error = problemOf(problems, 'months');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere
    <div role="group" aria-label="Months without rotations">
      <Chip.Group
        multiple
        value={demand.months.map(String)}
        onChange={(chosen) =>
          onChange({ ...demand, months: chosen.map(Number).sort((a, b) => a - b) })
        }
      >
        <Group gap={4}>
          {months.map((month) => (
            <Chip key={month} value={String(month)} size="xs">
              {monthName(month)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {error !== undefined && <p className={classes.problem}>{error}</p>}
    </div>
  );
}

interface AmountProps {
  readonly label: string;
  readonly value: number;
  readonly decimals?: boolean;
  readonly error: string | undefined;
  readonly onChange: (value: number) => void;
}

function Amount({ label, value, decimals = false, error, onChange }: AmountProps) {
  return (
    <NumberInput
      label={label}
      className={classes.number}
      min={0}
      allowDecimal={decimals}
      value={value === 0 ? '' : value}
      error={error}
      onChange={(amount) => onChange(Number(amount) || 0)}
    />
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (words: string[]) => void;
}

function Words({ label, value, error, onChange }: WordsProps) {
  return (
    <TagsInput
      label={label}
      className={classes.words}
      value={[...value]}
      error={error}
      acceptValueOnBlur
      onChange={onChange}
    />
  );
}
