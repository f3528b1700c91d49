import { readdirSync, readFileSync } from 'node:fs';
import { hostPackSchema } from '../../../src/contract/schemas/host-schemas.ts';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type {
  Document,
  DocumentFacts,
  DocumentVersion,
} from '../../../src/core/documents/document.ts';
import type { DocumentType, FactField } from '../../../src/core/documents/document-type.ts';
import type { FactValue } from '../../../src/core/documents/fact-value.ts';
import type { Host } from '../../../src/core/hosts/host.ts';
import type { Requirement } from '../../../src/core/requirements/requirement.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import { addDays, parseDay } from '../../../src/core/shared/day.ts';

const PACKS = new URL('../../../resources/host-packs/', import.meta.url);
export const TODAY = parseDay('2027-01-12');
const ROTATIONS = 200;
const HOSTS = 60;
const RULES = 40;
const DOCUMENTS = 500;
const VERSIONS = 3;

/** The same numbers on every run: a small linear congruential generator. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Every rule of the packs that come with the app: what real hosts ask. */
function realRules(): Omit<Requirement, 'id'>[] {
  return readdirSync(PACKS)
    .sort()
    .flatMap((name) => {
      const json: unknown = JSON.parse(readFileSync(new URL(name, PACKS), 'utf8'));
      return hostPackSchema.parse(json).requirements;
    });
}

/**
 * A season far larger than anybody's: 200 rotations, 60 hosts with 40 real rules each, 500 documents;
 * `times` as many rotations and hosts with the same documents.
 */
export function makeLargeSeason(times = 1) {
  const random = makeRandom(7);
  const rules = realRules();
  const hosts = Array.from({ length: HOSTS * times }, (_, at) => makeHost(at, rules, random));
  return {
    hosts,
    rotations: Array.from({ length: ROTATIONS * times }, (_, at) =>
      makeRotation(at, hosts, random),
    ),
    documents: Array.from({ length: DOCUMENTS }, (_, at) => makeDocument(at, random)),
    types: CATALOGUE,
    profile: { ...EMPTY_PROFILE, nationalities: ['TR'], taughtInEnglish: false, bcgGiven: true },
    record: [],
    staleAfterMonths: 12,
    today: TODAY,
  };
}

function makeHost(
  at: number,
  rules: readonly Omit<Requirement, 'id'>[],
  random: (below: number) => number,
): Host {
  const first = random(rules.length);
  return {
    id: `host-${at}` as never,
    name: `Host ${at}`,
    city: 'Cleveland',
    state: 'OH',
    platform: 'vslo',
    contact: '',
    notes: '',
    admission: [],
    requirements: Array.from({ length: RULES }, (_, place) => ({
      ...(rules[(first + place) % rules.length] as Omit<Requirement, 'id'>),
      id: `rule-${at}-${place}` as never,
    })),
    fictional: true,
  };
}

function makeRotation(
  at: number,
  hosts: readonly Host[],
  random: (below: number) => number,
): Rotation {
  const start = addDays(TODAY, 7 + random(500));
  return {
    id: `rotation-${at}` as never,
    host: (hosts[at % hosts.length] as Host).id,
    title: `Rotation ${at}`,
    start,
    end: addDays(start, 25),
    type: 'core-anesthesiology',
    stage: 'scheduled',
    tags: ['paediatric'],
    notes: '',
    elective: '',
    exceptions: [],
  };
}

function makeDocument(at: number, random: (below: number) => number): Document {
  const type = CATALOGUE[at % CATALOGUE.length];
  if (type === undefined) throw new RangeError('the catalogue is empty');
  const id = `document-${at}` as Document['id'];
  const versions = Array.from({ length: VERSIONS }, (_, version): DocumentVersion => {
    const issued = addDays(TODAY, -random(900));
    return {
      id: `version-${at}-${version}` as never,
      document: id,
      fileName: 'file.pdf',
      addedOn: issued,
      issued,
      expires: random(3) === 0 ? addDays(issued, 365 + random(700)) : undefined,
      facts: typedIn(type, random),
      kind: 'pdf',
      sha256: '0'.repeat(64),
      bytes: 1,
      pages: 1,
      notes: [],
    };
  });
  return { id, type: type.key, title: type.title, issuer: '', notes: '', versions };
}

/** Nine facts of ten are typed in, mostly as hosts want them: what a careful applicant has. */
function typedIn(type: DocumentType, random: (below: number) => number): DocumentFacts {
  const values = type.facts.flatMap((field): [string, FactValue][] =>
    random(10) === 0 ? [] : [[field.key, factOf(field, random)]],
  );
  return Object.fromEntries(values);
}

function factOf(
  { key, kind, unit, options = [], many }: FactField,
  random: (below: number) => number,
): FactValue {
  if (kind === 'yes-no') return random(10) > 0;
  if (kind === 'number') return unit === 'USD' ? (1 + random(3)) * 1_000_000 : 5 + random(110);
  if (kind === 'day') return addDays(TODAY, -random(900));
  const known = options.map(({ value }) => value);
  const asked = (WORDS[key] ?? []).filter((word) => known.length === 0 || known.includes(word));
  const words = asked.length > 0 ? asked : known;
  const word = words[random(words.length)] ?? 'as printed';
  return many === true ? [word] : word;
}

/** Words that the rules of the packs ask for, or refuse; of a fact with a list only those of it. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  kind: ['IGRA', 'TST', 'two-step TST'],
  result: ['negative', 'negative', 'positive'],
  antibodyTest: ['quantitative', 'quantitative', 'qualitative'],
  evidence: ['titer', 'doses', 'disease history'],
  test: ['TOEFL', 'IELTS', 'Duolingo'],
  form: ['AAMC'],
  make: ['3M', 'Halyard'],
  country: ['US', 'TR'],
};
