import { describeAdmission } from '../../core/admission/describe-admission.ts';
import type { Host } from '../../core/hosts/host.ts';
import type { JudgedRotation } from '../../core/season/judged-rotation.ts';
import { formatDayRange } from '../../core/shared/format-day.ts';
import { client } from '../data/client.ts';
import { useHeld } from '../data/use-held.ts';
import { useToday } from '../data/use-status.ts';
import { StateMark } from '../shared/state-mark.tsx';
import { ADMISSION_WORDS } from '../verdicts/admission-words.ts';
import { VerdictWords } from '../verdicts/verdict-words.tsx';
import { AdmissionForm } from './admission-form.tsx';
import { ListedRule } from './listed-rule.tsx';
import { type AdmissionDraft, newAdmission } from './new-admission.ts';
import { RulesSection } from './rules-section.tsx';
import type { Shown } from './stand-list.tsx';
import { useHostList } from './use-host-list.ts';
import { admissionStandsOf } from './use-host-page.ts';

interface HostAdmissionProps {
  readonly host: Host;
  readonly judged: readonly JudgedRotation[];
}

/** Who may come, when and for how long: before money is spent. In sentences, with how each stands. */
export function HostAdmission({ host, judged }: HostAdmissionProps) {
  const today = useToday();
  const [draft, setDraft] = useHeld<AdmissionDraft | undefined>(
    `admission rule of ${host.id}`,
    undefined,
    { isTyped: false },
  );
  const rules = host.admission;
  const { keep, remove, up, down, fault } = useHostList(rules, {
    save: (rule: AdmissionDraft) => client.hosts.saveAdmission({ host: host.id, rule }),
    remove: (rule) => client.hosts.removeAdmission({ host: host.id, rule }),
    move: (rule, before) => client.hosts.moveAdmission({ host: host.id, rule, before }),
  });

  return (
    <>
      <RulesSection
        heading="Eligibility"
        noun="admission rule"
        count={rules.length}
        empty="Nothing is known of whom this host takes. Ask it before you pay for anything."
        onAdd={() => setDraft(newAdmission(today))}
        fault={fault}
      >
        {rules.map((rule, index) => {
          const says = describeAdmission(rule);
          return (
            <ListedRule
              key={rule.id}
              title={`"${says}"`}
              called={says}
              note={rule.note}
              source={rule.source}
              known={host.source}
              unasked={judged.length > 0 ? 'For other electives' : undefined}
              shown={admissionStandsOf(judged, rule.id).map(showStand)}
              onEdit={() => setDraft(rule)}
              onRemove={() => remove(rule.id)}
              onUp={up(index)}
              onDown={down(index)}
            >
              <div>{says}</div>
            </ListedRule>
          );
        })}
      </RulesSection>
      <AdmissionForm
        draft={draft}
        onSave={keep}
        onClose={() => setDraft(undefined)}
        fault={fault}
      />
    </>
  );
}

function showStand({ rotation, verdict }: ReturnType<typeof admissionStandsOf>[number]): Shown {
  return {
    rotation: rotation.id,
    days: formatDayRange(rotation.start, rotation.end),
    mark: <StateMark words={ADMISSION_WORDS[verdict.status]} />,
    short: verdict.short,
    // The rule itself stands above, and how it stands is a sentence.
    detail: <VerdictWords parts={{ ...verdict.parts, what: '', rule: '' }} />,
  };
}
