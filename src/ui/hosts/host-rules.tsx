import type { Host } from '../../core/hosts/host.ts';
import { describeRule } from '../../core/requirements/describe-rule.ts';
import { isClosed } from '../../core/season/admit-rotation.ts';
import { explainVerdict } from '../../core/season/explain-verdicts.ts';
import type { JudgedRotation } from '../../core/season/judged-rotation.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import { formatDayRange } from '../../core/shared/format-day.ts';
import { client } from '../data/client.ts';
import { useHeld } from '../data/use-held.ts';
import { useToday } from '../data/use-status.ts';
import { StatusMark } from '../shared/status-mark.tsx';
import { VerdictActions } from '../verdicts/verdict-actions.tsx';
import { VerdictWords } from '../verdicts/verdict-words.tsx';
import { ListedRule } from './listed-rule.tsx';
import { newRequirement, type RequirementDraft } from './new-rule.ts';
import { RequirementForm } from './requirement-form.tsx';
import classes from './rules-section.module.css';
import { RulesSection } from './rules-section.tsx';
import type { Shown } from './stand-list.tsx';
import { useHostList } from './use-host-list.ts';
import { standsOf } from './use-host-page.ts';

interface HostRulesProps {
  readonly host: Host;
  readonly season: SeasonRows;
  readonly judged: readonly JudgedRotation[];
}

/** A host's rules in plain English, in its order, each with its page and how it stands; edited here. */
export function HostRules({ host, season, judged }: HostRulesProps) {
  const today = useToday();
  const [draft, setDraft] = useHeld<RequirementDraft | undefined>(`rule of ${host.id}`, undefined, {
    isTyped: false,
  });
  const rules = host.requirements;
  const { keep, remove, up, down, fault } = useHostList(rules, {
    save: (requirement: RequirementDraft) =>
      client.hosts.saveRequirement({ host: host.id, requirement }),
    remove: (requirement) => client.hosts.removeRequirement({ host: host.id, requirement }),
    move: (requirement, before) =>
      client.hosts.moveRequirement({ host: host.id, requirement, before }),
  });

  return (
    <>
      <RulesSection
        heading="Rules"
        noun="rule"
        count={rules.length}
        empty="No rules yet. Nothing can be checked for this host until it has some."
        onAdd={() => setDraft(newRequirement(today))}
        fault={fault}
      >
        {rules.map((rule, index) => (
          <ListedRule
            key={rule.id}
            title={rule.title}
            called={rule.title}
            note={rule.note}
            source={rule.source}
            known={host.source}
            unasked={sayUnasked(judged)}
            shown={standsOf(judged, rule.id).map((stand) => showStand(season, stand))}
            onEdit={() => setDraft(rule)}
            onRemove={() => remove(rule.id)}
            onUp={up(index)}
            onDown={down(index)}
          >
            <div className={classes.title}>{rule.title}</div>
            <div>{describeRule(rule, season.types)}</div>
          </ListedRule>
        ))}
      </RulesSection>
      <RequirementForm
        draft={draft}
        types={season.types}
        onSave={keep}
        onClose={() => setDraft(undefined)}
        fault={fault}
      />
    </>
  );
}

/** Why a rule stands for no rotation here. */
function sayUnasked(judged: readonly JudgedRotation[]): string | undefined {
  if (judged.length === 0) return undefined;
  return judged.every(isClosed) ? 'Not checked: closed to you' : 'Does not concern you';
}

function showStand(
  season: SeasonRows,
  { rotation, host, verdict }: ReturnType<typeof standsOf>[number],
): Shown {
  const { short, parts } = explainVerdict(season, { rotation, host }, verdict);
  return {
    rotation: rotation.id,
    days: formatDayRange(rotation.start, rotation.end),
    mark: <StatusMark status={verdict.status} />,
    short,
    detail: <VerdictWords parts={{ ...parts, rule: '' }} />,
    actions: <VerdictActions rotation={rotation} verdict={verdict} />,
  };
}
