import { ActionIcon, Button, Group } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { DocumentType } from '../../core/documents/document-type.ts';
import type { Host } from '../../core/hosts/host.ts';
import { describeRule } from '../../core/requirements/describe-rule.ts';
import type { Requirement } from '../../core/requirements/requirement.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { useToday } from '../shared/use-status.ts';
import classes from './host-rules.module.css';
import { newRequirement, type RequirementDraft } from './new-rule.ts';
import { RequirementForm } from './requirement-form.tsx';
import { SourceLine } from './source-line.tsx';
import { useSaveHost } from './use-save-host.ts';

/** A host's rules in plain English, in the host's order, each with its page; edited here. */
export function HostRules({
  host,
  types,
}: {
  readonly host: Host;
  readonly types: readonly DocumentType[];
}) {
  const today = useToday();
  const { save, fault } = useSaveHost(host);
  const [draft, setDraft] = useState<RequirementDraft>();
  const rules = host.requirements;

  function move(from: number, to: number): void {
    const moved = rules[from];
    if (moved === undefined || to < 0 || to >= rules.length) return;
    const rest = rules.filter((_, index) => index !== from);
    void save({ requirements: [...rest.slice(0, to), moved, ...rest.slice(to)] });
  }

  async function keep(changed: RequirementDraft): Promise<boolean> {
    const requirements =
      changed.id === undefined
        ? [...rules, changed]
        : rules.map((rule) => (rule.id === changed.id ? changed : rule));
    return save({ requirements });
  }

  return (
    <section aria-label="Rules">
      <Group justify="space-between" mb={4}>
        <h3 className={classes.heading}>
          Rules <span className={classes.quiet}>{rules.length}</span>
        </h3>
        <Button
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setDraft(newRequirement(today))}
        >
          Add rule
        </Button>
      </Group>
      <FaultNote fault={fault} />
      {rules.length === 0 && (
        <p className={classes.quiet}>
          No rules yet. Nothing can be checked for this host until it has some.
        </p>
      )}
      <ol className={classes.list}>
        {rules.map((rule, index) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            known={host.source}
            types={types}
            onEdit={() => setDraft(rule)}
            onRemove={() => void save({ requirements: rules.filter(({ id }) => id !== rule.id) })}
            onUp={index === 0 ? undefined : () => move(index, index - 1)}
            onDown={index === rules.length - 1 ? undefined : () => move(index, index + 1)}
          />
        ))}
      </ol>
      <RequirementForm
        draft={draft}
        types={types}
        onSave={keep}
        onClose={() => setDraft(undefined)}
        fault={fault}
      />
    </section>
  );
}

interface RuleRowProps {
  readonly rule: Requirement;
  /** The page of the host as a whole, named above the rules. */
  readonly known: Host['source'];
  readonly types: readonly DocumentType[];
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
}

function RuleRow({ rule, known, types, onEdit, onRemove, onUp, onDown }: RuleRowProps) {
  const { title, note, source } = rule;
  return (
    <li className={classes.rule}>
      <div className={classes.text}>
        <div className={classes.title}>{title}</div>
        <div>{describeRule(rule, types)}</div>
        {note !== '' && <div className={classes.note}>{note}</div>}
        <SourceLine source={source} known={known} />
      </div>
      <div className={classes.tools}>
        <ActionIcon aria-label={`Edit ${title}`} onClick={onEdit}>
          <IconPencil size={15} aria-hidden />
        </ActionIcon>
        <ActionIcon aria-label={`Move ${title} up`} disabled={onUp === undefined} onClick={onUp}>
          <IconArrowUp size={15} aria-hidden />
        </ActionIcon>
        <ActionIcon aria-label={`Delete ${title}`} onClick={onRemove}>
          <IconTrash size={15} aria-hidden />
        </ActionIcon>
        <ActionIcon
          aria-label={`Move ${title} down`}
          disabled={onDown === undefined}
          onClick={onDown}
        >
          <IconArrowDown size={15} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}
