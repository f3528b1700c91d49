import { Stack, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Source } from '../../core/documents/document-type.ts';
import type { Day } from '../../core/shared/day.ts';
import type { FieldProblem } from '../../core/shared/field-problem.ts';
import type { ShownFault } from '../data/read-fault.ts';
import { useHeld } from '../data/use-held.ts';
import { useToday } from '../data/use-status.ts';
import { FormDialog } from '../shared/form-dialog.tsx';
import { SourceFields } from './fields/source-fields.tsx';
import { FormFoot, INCOMPLETE } from './form-foot.tsx';
import classes from './rule-form.module.css';

/** A rule of a host that is being written: it has no identifier until it is saved. */
interface RuleDraft {
  readonly id?: string | undefined;
  readonly note: string;
  readonly source: Source;
}

/** The form while it is open. */
interface OpenForm<Draft> {
  readonly draft: Draft;
  /** What has to be mended, once it was tried to be saved: a form just opened does not complain. */
  readonly problems: readonly FieldProblem[];
  readonly today: Day;
  readonly change: (part: Partial<Draft>) => void;
}

interface RuleFormProps<Draft extends RuleDraft> {
  /** "rule", "admission rule". */
  readonly noun: string;
  /** Undefined while the form is closed. */
  readonly draft: Draft | undefined;
  /** The rule in plain English; undefined while a field of it is not filled in. */
  readonly say: (draft: Draft) => string | undefined;
  readonly problemsOf: (draft: Draft, today: Day) => readonly FieldProblem[];
  readonly onSave: (draft: Draft) => Promise<boolean>;
  readonly onClose: () => void;
  readonly fault: ShownFault | undefined;
  /** The fields of its own, above the note and the source that every rule has. */
  readonly children: (form: OpenForm<Draft>) => ReactNode;
}

/** A rule written without seeing JSON, with the sentence that it says shown as it changes. */
export function RuleForm<Draft extends RuleDraft>(props: RuleFormProps<Draft>) {
  const { noun, draft, onClose } = props;
  const title = `${draft?.id === undefined ? 'Add' : 'Edit'} ${noun}`;
  return (
    <FormDialog opened={draft !== undefined} onClose={onClose} title={title} size="xl">
      {draft !== undefined && <FormBody {...props} draft={draft} />}
    </FormDialog>
  );
}

type FormBodyProps<Draft extends RuleDraft> = RuleFormProps<Draft> & { readonly draft: Draft };

function FormBody<Draft extends RuleDraft>(props: FormBodyProps<Draft>) {
  const { draft, say, problemsOf, onSave, onClose, fault, children } = props;
  const today = useToday();
  const [now, setNow] = useHeld('rule', draft);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<Draft>) => setNow({ ...now, ...part });
  const problems = problemsOf(now, today);
  const shown = tried ? problems : [];

  async function save(): Promise<void> {
    setTried(true);
    if (problems.length > 0) return;
    const { label, url, readOn } = now.source;
    const source = { label: label.trim(), url: url.trim(), readOn };
    if (await onSave({ ...now, source })) onClose();
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="sm">
        <p className={classes.sentence} aria-live="polite">
          {say(now) ?? INCOMPLETE}
        </p>
        {children({ draft: now, problems: shown, today, change })}
        <Textarea
          label="What the host adds in words"
          autosize
          minRows={1}
          value={now.note}
          onChange={(event) => setNow({ ...now, note: event.currentTarget.value })}
        />
        <SourceFields
          source={now.source}
          problems={shown}
          onChange={(source) => setNow({ ...now, source })}
        />
        <FormFoot problems={shown} fault={fault} onCancel={onClose} />
      </Stack>
    </form>
  );
}
