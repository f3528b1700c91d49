import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { AdmissionRule } from '../../core/admission/admission-rule.ts';
import { describeAdmission } from '../../core/admission/describe-admission.ts';
import type { Host } from '../../core/hosts/host.ts';
import type { CheckedRotation } from '../../core/season/check-rotation.ts';
import { formatDayRange } from '../../core/shared/format-day.ts';
import { client } from '../data/client.ts';
import { useToday } from '../data/use-status.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { StateMark } from '../shared/state-mark.tsx';
import { ADMISSION_WORDS } from '../verdicts/admission-words.ts';
import { SourceLine } from '../verdicts/source-line.tsx';
import { AdmissionForm } from './admission-form.tsx';
import classes from './host-rules.module.css';
import { type AdmissionDraft, newAdmission } from './new-admission.ts';
import { RuleTools } from './rule-tools.tsx';
import { StandList } from './stand-list.tsx';
import { useHostList } from './use-host-list.ts';
import { admissionStandsOf } from './use-host-page.ts';

interface HostAdmissionProps {
  readonly host: Host;
  readonly judged: readonly CheckedRotation[];
}

/** Who may come, when and for how long: before money is spent. In sentences, with how each stands. */
export function HostAdmission({ host, judged }: HostAdmissionProps) {
  const today = useToday();
  const [draft, setDraft] = useState<AdmissionDraft>();
  const rules = host.admission;
  const { keep, remove, up, down, fault } = useHostList(rules, {
    save: (rule: AdmissionDraft) => client.hosts.saveAdmission({ host: host.id, rule }),
    remove: (rule) => client.hosts.removeAdmission({ host: host.id, rule }),
    move: (rule, before) => client.hosts.moveAdmission({ host: host.id, rule, before }),
  });

  return (
    <section aria-label="Eligibility">
      <Group justify="space-between" mb={4}>
        <h3 className={classes.heading}>
          Eligibility <span className={classes.quiet}>{rules.length}</span>
        </h3>
        <Button
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setDraft(newAdmission(today))}
        >
          Add admission rule
        </Button>
      </Group>
      <FaultNote fault={fault} />
      {rules.length === 0 && (
        <p className={classes.quiet}>
          Nothing is known of whom this host takes. Ask it before you pay for anything.
        </p>
      )}
      {rules.length > 0 && (
        <ul className={classes.list}>
          {rules.map((rule, index) => (
            <AdmissionRow
              key={rule.id}
              rule={rule}
              known={host.source}
              judged={judged}
              onEdit={() => setDraft(rule)}
              onRemove={() => remove(rule.id)}
              onUp={up(index)}
              onDown={down(index)}
            />
          ))}
        </ul>
      )}
      <AdmissionForm
        draft={draft}
        onSave={keep}
        onClose={() => setDraft(undefined)}
        fault={fault}
      />
    </section>
  );
}

interface AdmissionRowProps {
  readonly rule: AdmissionRule;
  readonly known: Host['source'];
  readonly judged: readonly CheckedRotation[];
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
}

function AdmissionRow({ rule, known, judged, ...tools }: AdmissionRowProps) {
  const says = describeAdmission(rule);
  const stands = admissionStandsOf(judged, rule.id);
  return (
    <li className={classes.rule}>
      <div className={classes.text}>
        <div>{says}</div>
        {rule.note !== '' && <div className={classes.note}>{rule.note}</div>}
        <SourceLine source={rule.source} known={known} />
      </div>
      {judged.length > 0 && stands.length === 0 && (
        <span className={classes.unasked}>For other electives</span>
      )}
      <StandList
        title={says}
        shown={stands.map(({ rotation, verdict }) => ({
          rotation: rotation.id,
          days: formatDayRange(rotation.start, rotation.end),
          mark: <StateMark words={ADMISSION_WORDS[verdict.status]} />,
          reason: verdict.reason,
          remedy: verdict.remedy,
        }))}
      />
      <RuleTools title={`"${says}"`} {...tools} />
    </li>
  );
}
