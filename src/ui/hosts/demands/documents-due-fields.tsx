import { MultiSelect, Select } from '@mantine/core';
import type {
  DocumentsDay,
  DocumentsDueDemand,
} from '../../../core/admission/demands/documents-due.ts';
import type { DocumentsBound } from '../../../core/admission/judging/documents-bound.ts';
import { findType } from '../../../core/documents/find-type.ts';
import { PHASE_WORDS } from '../../../core/requirements/phase-words.ts';
import { type FieldProblem, problemOf } from '../../../core/shared/field-problem.ts';
import { useDocumentTypes } from '../../data/use-document-types.ts';
import { choices } from '../../shared/choices.ts';
import { MonthDayInput } from '../fields/month-day-input.tsx';
import { SpanFields } from '../fields/span-fields.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

const BOUND_WORDS: Readonly<Record<DocumentsBound['kind'], string>> = {
  all: 'All documents',
  phase: 'Those of one step',
  types: 'Certain documents',
};

const FRESH_BOUNDS: Readonly<Record<DocumentsBound['kind'], DocumentsBound>> = {
  all: { kind: 'all' },
  phase: { kind: 'phase', phase: 'before-start' },
  types: { kind: 'types', types: [] },
};

const DAY_WORDS: Readonly<Record<DocumentsDay['kind'], string>> = {
  'before-start': 'So long before the start',
  'day-of-year': 'On a day of the year',
};

const FRESH_DAYS: Readonly<Record<DocumentsDay['kind'], DocumentsDay>> = {
  'before-start': { kind: 'before-start', span: { amount: 30, unit: 'days' } },
  'day-of-year': { kind: 'day-of-year', day: '02-01' },
};

export function DocumentsDueFields({
  demand,
  problems,
  onChange,
}: DemandFieldsProps<DocumentsDueDemand>) {
  const { binds, by } = demand;
  return (
    <>
      <Select
        label="What is due"
        data={choices(BOUND_WORDS)}
        value={binds.kind}
        allowDeselect={false}
        onChange={(kind) => kind !== null && onChange({ ...demand, binds: FRESH_BOUNDS[kind] })}
      />
      <BoundFields
        binds={binds}
        problems={problems}
        onChange={(next) => onChange({ ...demand, binds: next })}
      />
      <Select
        label="When"
        data={choices(DAY_WORDS)}
        value={by.kind}
        allowDeselect={false}
        onChange={(kind) => kind !== null && onChange({ ...demand, by: FRESH_DAYS[kind] })}
      />
      {by.kind === 'before-start' ? (
        <SpanFields
          label="Before the start"
          span={by.span}
          error={problemOf(problems, 'by.span')}
          onChange={(span) => onChange({ ...demand, by: { ...by, span } })}
        />
      ) : (
        <MonthDayInput
          label="Day"
          value={by.day}
          error={problemOf(problems, 'by.day')}
          onChange={(day) => onChange({ ...demand, by: { ...by, day } })}
        />
      )}
    </>
  );
}

interface BoundFieldsProps {
  readonly binds: DocumentsBound;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (binds: DocumentsBound) => void;
}

function BoundFields({ binds, problems, onChange }: BoundFieldsProps) {
  switch (binds.kind) {
    case 'all':
      return null;
    case 'phase':
      return (
        <Select
          label="Step"
          data={choices(PHASE_WORDS)}
          value={binds.phase}
          allowDeselect={false}
          onChange={(phase) => phase !== null && onChange({ ...binds, phase })}
        />
      );
    case 'types':
      return <CertainDocuments binds={binds} problems={problems} onChange={onChange} />;
  }
}

interface CertainDocumentsProps extends BoundFieldsProps {
  readonly binds: Extract<DocumentsBound, { kind: 'types' }>;
}

function CertainDocuments({ binds, problems, onChange }: CertainDocumentsProps) {
  const types = useDocumentTypes();
  // A type that nobody knows any more can be kept and taken out.
  const keys = new Set([...types.map(({ key }) => key), ...binds.types]);
  return (
    <MultiSelect
      label="Documents"
      searchable
      data={[...keys].map((key) => ({ value: key, label: findType(types, key).title }))}
      value={[...binds.types]}
      error={problemOf(problems, 'binds.types')}
      onChange={(chosen) => onChange({ ...binds, types: chosen })}
    />
  );
}
