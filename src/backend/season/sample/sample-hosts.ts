import type { HostPack } from '../../../core/hosts/host.ts';
import type { Predicate } from '../../../core/requirements/predicates/predicate.ts';
import type { Phase, Requirement, Rule } from '../../../core/requirements/requirement.ts';
import { type Day, parseDay, type Span } from '../../../core/shared/day.ts';
import { SAMPLE_ADMISSION } from './sample-admission.ts';

type SampleRequirement = Omit<Requirement, 'id'>;

const months = (amount: number): Span => ({ amount, unit: 'months' });
const days = (amount: number): Span => ({ amount, unit: 'days' });
const weeks = (amount: number): Span => ({ amount, unit: 'weeks' });

const throughEnd: Predicate = { kind: 'valid-through', at: 'end' };
const youngerAtStart = (span: Span): Predicate => ({ kind: 'not-older-than', span, at: 'start' });
const atLeast = (fact: string, value: number): Predicate => ({ kind: 'at-least', fact, value });

type Clause = Extract<Rule, { kind: 'document' }>;

function clause(type: string, ...predicates: Predicate[]): Clause {
  return { kind: 'document', type, predicates };
}

interface More {
  readonly phase?: Phase;
  readonly note?: string;
  readonly appliesWhen?: Requirement['appliesWhen'];
}

/** Requirements of one invented host, all read on the same day. */
function rulesReadOn(readOn: Day) {
  const source = { label: 'Invented for the sample season', url: '', readOn };
  return (title: string, rule: Rule, more: More = {}): SampleRequirement => ({
    title,
    rule,
    phase: more.phase ?? 'apply',
    note: more.note ?? '',
    source,
    ...(more.appliesWhen === undefined ? {} : { appliesWhen: more.appliesWhen }),
  });
}

type Ask = ReturnType<typeof rulesReadOn>;

/** What every host asks for in the same way. */
const common = (ask: Ask, letter = ''): SampleRequirement[] => [
  ask('Transcript', clause('transcript')),
  ask("Dean's letter", clause('deans-letter'), { note: letter }),
  ask('Curriculum vitae', clause('cv')),
  ask('Passport', clause('passport', { kind: 'valid-through', at: 'end', plus: months(6) })),
];

const flu: Predicate = { kind: 'season', from: '07-01', to: '06-30', at: 'start' };

function pack(
  readOn: string,
  facts: Pick<HostPack, 'name' | 'city' | 'state' | 'platform'> & Partial<HostPack>,
  requirements: (ask: Ask) => SampleRequirement[],
): HostPack {
  const day = parseDay(readOn);
  return {
    format: 'sojourn-host-pack',
    version: 2,
    fictional: true,
    source: { label: 'Invented for the sample season', url: '', readOn: day },
    ...facts,
    requirements: requirements(rulesReadOn(day)),
  };
}

const lakeside = pack(
  '2026-11-02',
  {
    name: 'Lakeside Teaching Hospital',
    city: 'Cleveland',
    state: 'OH',
    platform: 'own-form',
    contact: 'electives@lakeside.example',
    notes: 'Every slot of the portal must hold a file.',
    maxPacketBytes: 10_000_000,
  },
  (ask) => [
    ...common(ask, 'Good standing and the expected graduation date.'),
    ask('BLS card', clause('bls', throughEnd)),
    ask('Tuberculosis test', clause('tb-test', youngerAtStart(months(12)))),
    ask('Hepatitis B antibodies', clause('hepatitis-b', atLeast('titer', 10))),
    ask('Influenza vaccine', clause('influenza', flu)),
    ask('HIPAA and OSHA training', clause('hipaa', youngerAtStart(months(12)))),
    ask(
      'Malpractice insurance',
      clause(
        'malpractice',
        throughEnd,
        atLeast('perOccurrence', 1_000_000),
        atLeast('aggregate', 3_000_000),
      ),
    ),
    ask('Drug screen', clause('drug-screen', youngerAtStart(days(60))), { phase: 'after-offer' }),
    ask('Health insurance', clause('health-insurance', throughEnd), { phase: 'before-start' }),
  ],
);

const erie = pack(
  '2026-11-02',
  {
    name: 'Erie Shore Medical Center',
    city: 'Cleveland',
    state: 'OH',
    platform: 'e-mail',
    contact: 'visiting@erieshore.example',
    notes: 'Wants one PDF by e-mail.',
    maxPacketBytes: 5_000_000,
  },
  (ask) => [
    ...common(ask),
    ask('BLS card', clause('bls', throughEnd)),
    ask('ACLS card', clause('acls', throughEnd)),
    ask('Tuberculosis test', clause('tb-test', youngerAtStart(days(365)))),
    ask('Influenza vaccine', clause('influenza', flu)),
    ask('HIPAA and OSHA training', clause('hipaa', youngerAtStart(months(12)))),
    ask('Criminal background check', clause('background-check', youngerAtStart(months(12))), {
      note: 'With the day of issue on it.',
    }),
    ask('Visa', { ...clause('visa'), acceptAppliedFor: true }),
    ask('Visitor form', clause('host-form'), { note: 'Its own; no other form is taken.' }),
    ask('N95 fit test', clause('fit-test', youngerAtStart(months(12))), { phase: 'day-one' }),
  ],
);

const backBay = pack(
  '2026-10-19',
  {
    name: 'Back Bay University Hospital',
    city: 'Boston',
    state: 'MA',
    platform: 'vslo',
    contact: 'international@backbay.example',
    notes: 'All documents in one sitting.',
  },
  (ask) => [
    ...common(
      ask,
      'Good standing, final year, class rank or a statement that there is none; original seal and signature.',
    ),
    ask('Letter of recommendation', clause('recommendation-letter')),
    ask('BLS card', clause('bls', throughEnd), { note: 'In force on every day of the elective.' }),
    ask(
      'Two tuberculosis tests',
      {
        kind: 'distinct',
        rules: [
          clause('tb-test', youngerAtStart(days(365))),
          clause('tb-test', youngerAtStart(days(90))),
        ],
      },
      { note: 'One within 365 days of the start, another within 90.' },
    ),
    ask('Hepatitis B antibodies', clause('hepatitis-b', atLeast('titer', 12)), {
      note: 'Quantitative only.',
    }),
    ask('USMLE Step 1', clause('usmle-step-1')),
    ask(
      'English test',
      clause(
        'english-test',
        { kind: 'not-older-than', span: months(24), at: 'application' },
        atLeast('score', 100),
      ),
      { appliesWhen: { kind: 'not-taught-in-english' } },
    ),
    ask(
      'Malpractice insurance',
      clause('malpractice', throughEnd, atLeast('perOccurrence', 2_000_000)),
    ),
    ask('Health insurance', clause('health-insurance', throughEnd)),
    ask('Influenza vaccine', clause('influenza', flu)),
  ],
);

const providence = pack(
  '2024-08-05',
  {
    name: 'Narragansett Clinical Center',
    city: 'Providence',
    state: 'RI',
    platform: 'own-form',
    contact: 'clerkships@narragansett.example',
    notes: 'Its page was read long ago: ask before paying.',
  },
  (ask) => [
    ...common(ask, 'On letterhead, with the core clerkships done.'),
    ask('Personal statement', clause('personal-statement')),
    ask('BLS or ACLS card', {
      kind: 'any',
      rules: [clause('bls', throughEnd), clause('acls', throughEnd)],
    }),
    ask('Immunization record', clause('immunization-form')),
    ask('Child abuse clearance', {
      ...clause('child-abuse-clearance'),
      acceptAppliedFor: true,
    }),
    ask('Influenza vaccine', clause('influenza', flu)),
    ask('Drug screen', clause('drug-screen', youngerAtStart(days(60))), { phase: 'after-offer' }),
  ],
);

const houston = pack(
  '2026-11-09',
  {
    name: 'Bayou City University Hospital',
    city: 'Houston',
    state: 'TX',
    platform: 'exchange',
    contact: 'exchange@bayoucity.example',
    notes: 'Exchange places of the home school; few a year.',
  },
  (ask) => [
    ...common(ask, 'Good standing, and permission of the home school to take the elective.'),
    ask('Photo', clause('photo')),
    ask('USMLE Step 1', clause('usmle-step-1')),
    ask('ACLS card', clause('acls', throughEnd)),
    ask(
      'Influenza vaccine within 12 weeks',
      clause('influenza', { kind: 'within-before', span: weeks(12), at: 'start' }),
      { phase: 'before-start' },
    ),
    ask('Tuberculosis test', clause('tb-test', youngerAtStart(months(6))), {
      phase: 'before-start',
    }),
    ask('Health insurance', clause('health-insurance', throughEnd), { phase: 'before-start' }),
    ask('Exchange form', clause('host-form'), {
      phase: 'before-start',
      note: 'Its own; no other form is taken.',
    }),
  ],
);

/** Five invented hosts in three regions, in the order of the sample's rotations. */
export const SAMPLE_HOSTS = {
  lakeside: { ...lakeside, admission: SAMPLE_ADMISSION.lakeside },
  erie: { ...erie, admission: SAMPLE_ADMISSION.erie },
  backBay: { ...backBay, admission: SAMPLE_ADMISSION.backBay },
  providence: { ...providence, admission: SAMPLE_ADMISSION.providence },
  houston: { ...houston, admission: SAMPLE_ADMISSION.houston },
} as const;
export type SampleHostKey = keyof typeof SAMPLE_HOSTS;
