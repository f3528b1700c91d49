import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { DocumentType } from '../../core/documents/document-type.ts';
import type { Host } from '../../core/hosts/host.ts';
import { describeRule } from '../../core/requirements/describe-rule.ts';
import type { Requirement } from '../../core/requirements/requirement.ts';
import type { CheckedRotation } from '../../core/season/check-rotation.ts';
import { formatDayRange } from '../../core/shared/format-day.ts';
import { client } from '../data/client.ts';
import { useToday } from '../data/use-status.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { StatusMark } from '../shared/status-mark.tsx';
import { SourceLine } from '../verdicts/source-line.tsx';
import { VerdictActions } from '../verdicts/verdict-actions.tsx';
import classes from './host-rules.module.css';
import { newRequirement, type RequirementDraft } from './new-rule.ts';
import { RequirementForm } from './requirement-form.tsx';
import { RuleTools } from './rule-tools.tsx';
import { StandList } from './stand-list.tsx';
import { useHostList } from './use-host-list.ts';
import { standsOf } from './use-host-page.ts';

interface HostRulesProps {
  readonly host: Host;
  readonly types: readonly DocumentType[];
  readonly judged: readonly CheckedRotation[];
}

/** A host's rules in plain English, in its order, each with its page and how it stands; edited here. */
export function HostRules({ host, types, judged }: HostRulesProps) {
  const today = useToday();
  const [draft, setDraft] = useState<RequirementDraft>();
  const rules = host.requirements;
  const { keep, remove, up, down, fault } = useHostList(rules, {
    save: (requirement: RequirementDraft) =>
      client.hosts.saveRequirement({ host: host.id, requirement }),
    remove: (requirement) => client.hosts.removeRequirement({ host: host.id, requirement }),
    move: (requirement, before) =>
      client.hosts.moveRequirement({ host: host.id, requirement, before }),
  });

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
      {rules.length > 0 && (
        <ol className={classes.list}>
          {rules.map((rule, index) => (
            <RuleRow
              key={rule.id}
              rule={rule}
              known={host.source}
              types={types}
              judged={judged}
              onEdit={() => setDraft(rule)}
              onRemove={() => remove(rule.id)}
              onUp={up(index)}
              onDown={down(index)}
            />
          ))}
        </ol>
      )}
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
  readonly judged: readonly CheckedRotation[];
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
}

function RuleRow({ rule, known, types, judged, ...tools }: RuleRowProps) {
  const { title, note, source } = rule;
  const stands = standsOf(judged, rule.id);
  return (
    <li className={classes.rule}>
      <div className={classes.text}>
        <div className={classes.title}>{title}</div>
        <div>{describeRule(rule, types)}</div>
        {note !== '' && <div className={classes.note}>{note}</div>}
        <SourceLine source={source} known={known} />
      </div>
      {judged.length > 0 && stands.length === 0 && (
        <span className={classes.unasked}>Does not concern you</span>
      )}
      <StandList
        title={title}
        shown={stands.map(({ rotation, verdict }) => ({
          rotation: rotation.id,
          days: formatDayRange(rotation.start, rotation.end),
          mark: <StatusMark status={verdict.status} />,
          reason: verdict.reason,
          remedy: verdict.remedy,
          actions: <VerdictActions rotation={rotation} verdict={verdict} />,
        }))}
      />
      <RuleTools title={title} {...tools} />
    </li>
  );
}
