import type { Document, DocumentVersion } from '../documents/document.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { wordsOf, wordText } from '../documents/fact-value.ts';
import { findType } from '../documents/find-type.ts';
import { validThrough } from '../documents/valid-through.ts';
import { formatFact, formatWord, labelOf } from '../requirements/describe-fact.ts';
import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { versionsOf } from './choose-documents.ts';
import { clipText, type PocketInput } from './pocket-input.ts';

/** A document with the version to carry, and the last day that it holds. */
export interface Paper {
  readonly document: Document;
  readonly version: DocumentVersion;
  readonly type: DocumentType;
  readonly through?: Day | undefined;
}

/**
 * The paper of a type to carry: what a verdict was met with, else what is in force on the first day,
 * else the newest; none that is kept for another host. Undefined where there is none, or only an
 * application for one.
 */
export function choosePaper(key: string, input: PocketInput): Paper | undefined {
  const type = findType(input.types, key);
  const named = new Set(
    input.verdicts.items.filter(({ status }) => status === 'met').flatMap(versionsOf),
  );
  const papers = input.documents
    .filter(({ type: its, host }) => its === key && (host ?? input.host.id) === input.host.id)
    .flatMap((document) =>
      document.versions.map((version): Paper => {
        return { document, version, type, through: validThrough(version, type) };
      }),
    );
  const rank = ({ version, through }: Paper) =>
    (named.has(version.id) ? 2 : 0) + (isInForce(version, through, input.rotation.start) ? 1 : 0);
  return papers.sort(
    (a, b) => rank(b) - rank(a) || (dayOf(b) < dayOf(a) ? -1 : dayOf(b) > dayOf(a) ? 1 : 0),
  )[0];
}

function isInForce({ issued }: DocumentVersion, through: Day | undefined, on: Day): boolean {
  return (issued === undefined || issued <= on) && (through === undefined || through >= on);
}

function dayOf({ version }: Paper): string {
  return version.issued ?? version.addedOn;
}

/** Mask, cards and insurance, as rows of what, since when, until when, and what it says. */
export function paperRows(input: PocketInput): (readonly string[])[] {
  return [
    ...rowIfThere('fit-test', 'Mask, fit-tested', input),
    rowOrNone('bls', 'BLS', input),
    ...rowIfThere('acls', 'ACLS', input),
    rowOrNone('malpractice', 'Malpractice', input),
    rowOrNone('health-insurance', 'Health insurance', input),
  ];
}

function rowIfThere(key: string, name: string, input: PocketInput): (readonly string[])[] {
  const paper = choosePaper(key, input);
  return paper === undefined ? [] : [paperRow(name, paper, input.rotation.end)];
}

function rowOrNone(key: string, name: string, input: PocketInput): readonly string[] {
  return rowIfThere(key, name, input)[0] ?? [name, '', '', 'None among your documents'];
}

function paperRow(name: string, paper: Paper, lastDay: Day): readonly string[] {
  const { version, through } = paper;
  const early = through !== undefined && through < lastDay ? ', before your last day' : '';
  return [
    name,
    version.issued === undefined ? '' : formatDay(version.issued),
    through === undefined ? '' : `${formatDay(through)}${early}`,
    clipText(paperWords(paper), 90),
  ];
}

/** What the paper says that somebody at the host asks for; its issuer where nothing else is known. */
function paperWords(paper: Paper): string {
  const { document, version, type } = paper;
  const { facts } = version;
  if (type.key === 'fit-test') return maskWords(facts);
  const amounts = [
    ['perOccurrence', 'per occurrence'],
    ['aggregate', 'in aggregate'],
    ['cover', 'cover'],
  ] as const;
  const limits = amounts.flatMap(([key, words]) => {
    const value = facts[key];
    return typeof value === 'number' ? [`${formatFact(type, key, value)} ${words}`] : [];
  });
  return limits.length > 0 ? limits.join(', ') : document.issuer;
}

function maskWords(facts: DocumentVersion['facts']): string {
  const word = (key: string) => wordsOf(facts[key]).map(wordText).join(', ');
  const size = word('size');
  return [[word('make'), word('model')].filter(Boolean).join(' '), size && `size ${size}`]
    .filter(Boolean)
    .join(', ');
}

/** What has been typed in about a paper, as "surface antibody 11.2 mIU/mL", without the given keys. */
function factWords({ type, version }: Paper, without: readonly string[]): string[] {
  return type.facts.flatMap(({ key }) => {
    const value = version.facts[key];
    if (value === undefined || without.includes(key)) return [];
    if (typeof value === 'boolean') return value ? [labelOf(type, key)] : [];
    const shown =
      typeof value === 'number'
        ? formatFact(type, key, value)
        : wordsOf(value)
            .map((word) => formatWord(type, key, word))
            .join(', ');
    return shown === '' ? [] : [`${labelOf(type, key)} ${shown}`];
  });
}

/** A line from a document: its dose or test day, and what has been typed in about it. */
export function paperLine(type: string, title: string, input: PocketInput): (readonly string[])[] {
  const paper = choosePaper(type, input);
  if (paper === undefined) return [];
  const { facts, issued } = paper.version;
  const doses = typeof facts['doses'] === 'number' ? [`${facts['doses']} doses`] : [];
  const on = issued === undefined ? [] : [`paper of ${formatDay(issued)}`];
  return [
    [
      title,
      [...doses, ...on].join(', '),
      clipText(factWords(paper, ['doses', 'country']).join(', '), 110),
    ],
  ];
}
