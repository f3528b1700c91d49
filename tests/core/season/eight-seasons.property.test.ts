import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Document, DocumentFacts } from '../../../src/core/documents/document.ts';
import type { DocumentType, FactField } from '../../../src/core/documents/document-type.ts';
import { findType } from '../../../src/core/documents/find-type.ts';
import { unpackHost } from '../../../src/core/hosts/unpack-host.ts';
import { planRenewals } from '../../../src/core/planning/plan-renewals.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { typesIn } from '../../../src/core/requirements/types-in.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import { explainVerdicts } from '../../../src/core/season/explain-verdicts.ts';
import { judgeSeason } from '../../../src/core/season/judge-season.ts';
import type { SeasonRows } from '../../../src/core/season/season-rows.ts';
import { addDays, earliestDay } from '../../../src/core/shared/day.ts';
import { newId, PACK_KEYS, readPack } from '../hosts/bundled-pack.ts';
import { day, givenDocument, givenRotation } from '../requirements/given.ts';
import { checkWords } from '../requirements/laws-of-words.ts';

const TODAY = day('2027-01-12');

/** Any value of a fact that the form would let a person choose. */
function anyValue(field: FactField): fc.Arbitrary<number | string | boolean> {
  const { kind, options = [] } = field;
  if (kind === 'yes-no') return fc.boolean();
  if (kind === 'number') return fc.constantFrom(0, 9, 12, 104, 1_000_000, 3_000_000);
  return options.length === 0
    ? fc.constantFrom('A word', 'Another')
    : fc.constantFrom(...options.map(({ value }) => value));
}

function factsOf({ facts }: DocumentType): fc.Arbitrary<DocumentFacts> {
  const fields = Object.fromEntries(
    facts.map((field) => [field.key, fc.option(anyValue(field), { nil: undefined, freq: 4 })]),
  );
  return fc
    .record(fields)
    .map((given) =>
      Object.fromEntries(
        Object.entries(given).flatMap(([key, value]) =>
          value === undefined ? [] : [[key, value]],
        ),
      ),
    );
}

/** A paper of a type: fresh, old, ended long ago, dated ahead, or with no day at all. */
function paperOf(type: DocumentType, host: string | undefined): fc.Arbitrary<Document> {
  return fc
    .record({
      issued: fc.option(fc.integer({ min: -900, max: 60 }), { nil: undefined }),
      lasts: fc.option(fc.integer({ min: 20, max: 900 }), { nil: undefined }),
      facts: factsOf(type),
    })
    .map(({ issued, lasts, facts }) => {
      const ends = lasts === undefined ? undefined : addDays(TODAY, (issued ?? -300) + lasts);
      const dated = { issued: issued === undefined ? undefined : addDays(TODAY, issued) };
      const paper = givenDocument(type.key, { ...dated, expires: ends, facts });
      return type.belongsTo === 'host' && host !== undefined
        ? { ...paper, host: host as never }
        : paper;
    });
}

/** Three to five hosts that come with the app, a rotation at each, and papers for about half of it all. */
const season: fc.Arbitrary<SeasonRows> = fc
  .record({
    keys: fc.uniqueArray(fc.constantFrom(...PACK_KEYS), { minLength: 3, maxLength: 5 }),
    starts: fc.array(fc.integer({ min: -20, max: 320 }), { minLength: 5, maxLength: 5 }),
    applied: fc.array(fc.option(fc.integer({ min: -90, max: 60 }), { nil: undefined }), {
      minLength: 5,
      maxLength: 5,
    }),
    stage: fc.constantFrom<Rotation['stage']>('researching', 'applied', 'offered', 'scheduled'),
    nationality: fc.constantFrom('TR', 'DE', 'US', 'IN'),
    arrives: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
  })
  .chain(({ keys, starts, applied, stage, nationality, arrives }) => {
    const hosts = keys.map((key) => unpackHost(readPack(key), newId));
    const rotations = hosts.map(({ id }, at) => {
      const start = addDays(TODAY, starts[at] ?? 0);
      const sent = applied[at];
      return givenRotation({
        host: id,
        start,
        end: addDays(start, 25),
        stage,
        ...(sent === undefined ? {} : { appliedOn: addDays(TODAY, sent) }),
        ...(arrives === undefined ? {} : { arrivesOn: addDays(start, -arrives) }),
      });
    });
    const wanted = hosts.flatMap((host) =>
      host.requirements.flatMap(({ rule }) =>
        typesIn(rule).map((type) => ({ type, host: host.id })),
      ),
    );
    const papers = fc.tuple(
      ...wanted.map(({ type, host }) =>
        fc.option(paperOf(findType(CATALOGUE, type), host), { nil: undefined, freq: 1 }),
      ),
    );
    return papers.map((found) => ({
      hosts,
      rotations,
      documents: found.filter((paper) => paper !== undefined),
      types: CATALOGUE,
      record: [],
      profile: { ...EMPTY_PROFILE, nationalities: [nationality], taughtInEnglish: false },
      staleAfterMonths: 12,
      today: TODAY,
    }));
  });

function takesAnyDate(rule: Rule): boolean {
  if (rule.kind === 'document') return rule.anyDate === true;
  return 'rules' in rule && rule.rules.some(takesAnyDate);
}

/** Whether a value is one that a person has or has not, by what the catalogue says of its options. */
function isHadOrNot(type: DocumentType, key: string, value: unknown): boolean {
  const option = type.facts
    .find((field) => field.key === key)
    ?.options?.find((one) => one.value === value);
  return option?.circumstance === true;
}

const EIGHT = { numRuns: 8 };

describe('eight seasons at hosts that come with the app', () => {
  test('nothing that has ended when it is needed, or is still to come, is met', () => {
    fc.assert(
      fc.property(season, (rows) => {
        const papers = rows.documents.flatMap(({ type, versions }) =>
          versions.map(
            (version) => [version.id, { ...version, type: findType(CATALOGUE, type) }] as const,
          ),
        );
        const byId = new Map(papers);
        for (const { rotation, host, verdicts } of judgeSeason(rows)) {
          for (const verdict of verdicts.items.filter(({ status }) => status === 'met')) {
            const asked = host.requirements.find(({ id }) => id === verdict.requirement);
            if (asked === undefined || takesAnyDate(asked.rule)) continue;
            const needed =
              verdict.phase === 'apply' ? (rotation.appliedOn ?? TODAY) : rotation.start;
            for (const id of verdict.versions) {
              const paper = byId.get(id);
              if (paper === undefined) throw new Error('a verdict names a paper that is not there');
              const where = `${host.name}: ${verdict.title}, ${paper.type.key}`;
              if (paper.expires !== undefined)
                expect(
                  paper.expires >= needed,
                  `${where} ended ${paper.expires}, needed ${needed}`,
                ).toBe(true);
              if (paper.issued !== undefined && paper.type.beginsLater !== true)
                expect(paper.issued <= TODAY, `${where} is dated ${paper.issued}`).toBe(true);
            }
          }
        }
      }),
      EIGHT,
    );
  });

  test('nothing planned is what a person has or has not, and each plan keeps to the days of its verdicts', () => {
    fc.assert(
      fc.property(season, (rows) => {
        const asked = new Map(
          judgeSeason(rows).flatMap(({ rotation, verdicts }) =>
            verdicts.items.map(
              (verdict) => [`${rotation.id} ${verdict.requirement}`, verdict] as const,
            ),
          ),
        );
        const plain = new Set(
          rows.hosts.flatMap(({ requirements }) =>
            requirements.flatMap(({ id, rule }) => (rule.kind === 'document' ? [id] : [])),
          ),
        );
        for (const verdict of asked.values())
          for (const key of verdict.wants)
            expect(findType(CATALOGUE, key).circumstance).not.toBe(true);
        for (const { type: key, planned } of planRenewals(rows)) {
          const type = findType(CATALOGUE, key);
          if (planned.length > 0) expect(type.circumstance).not.toBe(true);
          for (const { to, facts, serves } of planned) {
            const had = Object.entries(facts).filter(([fact, value]) =>
              isHadOrNot(type, fact, value),
            );
            expect(had, `${key} for ${serves.map(({ hostName }) => hostName).join()}`).toEqual([]);
            // Of a rule with several papers the verdict tells the day of the first.
            const last = serves
              .filter(({ requirement }) => plain.has(requirement))
              .flatMap(
                ({ rotation, requirement }) => asked.get(`${rotation} ${requirement}`)?.by ?? [],
              );
            if (last.length > 0) expect(to <= (earliestDay(last) ?? to), key).toBe(true);
          }
        }
      }),
      EIGHT,
    );
  });

  test('no sentence breaks a law', () => {
    fc.assert(
      fc.property(season, (rows) => {
        for (const { verdicts } of explainVerdicts(rows, judgeSeason(rows)))
          for (const item of verdicts.items) checkWords(item);
      }),
      EIGHT,
    );
  });
});
