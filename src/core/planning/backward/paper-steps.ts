import { page } from '../../documents/catalogue-source.ts';
import { findType } from '../../documents/find-type.ts';
import { lowerTitle } from '../../requirements/describe-type.ts';
import { listWords } from '../../requirements/describe-words.ts';
import { compareText } from '../../shared/compare-text.ts';
import { formatDay, formatSpan } from '../../shared/format-day.ts';
import type { HostId } from '../../shared/id.ts';
import type { CountedStep } from '../backward-step.ts';
import type { Need } from '../renewals/unit.ts';
import {
  askedBy,
  type BackwardRows,
  dueOf,
  hostNames,
  openNeeds,
  rotationsOf,
} from './backward-input.ts';
import { sayOtherWays } from './say-proof.ts';

const NYSED = page(
  'Weill Cornell: permission of New York State, by mail',
  'https://international.weill.cornell.edu/visiting-international-students/approved-students/next-steps-approved-students',
);
const UF = page(
  'University of Florida: an agreement must exist first, 8 to 10 weeks',
  'https://osa.med.ufl.edu/students/visiting-medical-student-clerkships/international-visiting-student-program',
);
const YALE = page(
  'Yale: everything in English or with a translation',
  'https://medicine.yale.edu/education/gho/visitingstudents/intlapplication.aspx',
);

/** Papers that others make or carry, with what is asked of them. */
const PAPERS = [
  {
    type: 'transcript',
    action: 'Ask',
    about: 'the registrar to send the transcript',
    source: undefined,
  },
  {
    type: 'state-permission',
    action: 'Post',
    about: 'the request for permission of New York State',
    source: NYSED,
  },
  {
    type: 'affiliation-agreement',
    action: 'Ask',
    about: 'both schools for the affiliation agreement',
    source: UF,
  },
] as const;

/** Transcript, state permission and agreement by the last day to ask, and translations. */
export function paperSteps(rows: BackwardRows): CountedStep[] {
  return [...PAPERS.flatMap((paper) => stepsFor(rows, paper)), ...translationStep(rows)];
}

type Paper = (typeof PAPERS)[number];

/** One step for all that want the same paper; of a host's own papers one for each host. */
function stepsFor(rows: BackwardRows, paper: Paper): CountedStep[] {
  const needs = openNeeds(rows, paper.type);
  if (findType(rows.types, paper.type).belongsTo !== 'host') {
    return paperStep(rows, paper, needs);
  }
  const hosts = new Set(needs.map(({ served }) => served.host));
  return [...hosts].flatMap((host) => {
    const own = needs.filter(({ served }) => served.host === host);
    return paperStep(rows, paper, own, host);
  });
}

function paperStep(
  rows: BackwardRows,
  { type, action, about, source }: Paper,
  needs: readonly Need[],
  host?: HostId,
): CountedStep[] {
  const [first] = needs;
  if (first === undefined) return [];
  const due = dueOf(first);
  const { lead } = findType(rows.types, type);
  const time =
    lead === undefined ? '' : `, and it takes about ${formatSpan(lead.span)} (${lead.why})`;
  return [
    {
      key: host === undefined ? `${type}:ask` : `${type}:ask:${host}`,
      kind: 'ask',
      type,
      host,
      day: askedBy(rows, type, first),
      action,
      about,
      why: `${first.served.hostName} wants it by ${formatDay(due)}${time}.${sayOtherWays(needs)}`,
      rotations: rotationsOf(needs),
      source,
    },
  ];
}

/** Papers that hosts want in English. */
const TRANSLATED = ['transcript', 'deans-letter', 'recommendation-letter', 'chest-x-ray'];

/**
 * A certified translation where a host's rule asks for one, or where a host's prose wants English and
 * the paper, or without a word on it the teaching, is in another language.
 */
function translationStep(rows: BackwardRows): CountedStep[] {
  const held = rows.documents.some(
    ({ type, versions }) => type === 'translation' && versions.length > 0,
  );
  const asked = openNeeds(rows, 'translation');
  const wanting = rows.needs.filter(
    ({ requirement }) =>
      /translat|in english/i.test(requirement.note) &&
      requirement.rule.kind === 'document' &&
      TRANSLATED.includes(requirement.rule.type) &&
      isForeign(rows, requirement.rule.type),
  );
  const needs = asked.length > 0 || held ? asked : wanting;
  const first = [...needs].sort((a, b) => compareText(dueOf(a), dueOf(b)))[0];
  if (first === undefined) return [];
  const due = dueOf(first);
  const papers = wanting.flatMap(({ requirement: { rule } }) =>
    rule.kind === 'document' ? [lowerTitle(findType(rows.types, rule.type))] : [],
  );
  const what =
    papers.length === 0
      ? 'what is not in English'
      : `the ${listWords([...new Set(papers)], 'and')}`;
  return [
    {
      key: 'translation:ask',
      kind: 'ask',
      type: 'translation',
      day: askedBy(rows, 'translation', first),
      action: 'Have',
      about: `${what} translated and certified`,
      why: `${listWords(hostNames(needs).slice(0, 3), 'and')} ${hostNames(needs).length === 1 ? 'wants' : 'want'} it in English, the first by ${formatDay(due)}.${sayOtherWays(needs)}`,
      rotations: rotationsOf(needs),
      source: YALE,
    },
  ];
}

function isForeign({ documents, profile }: BackwardRows, type: string): boolean {
  const language = documents
    .filter((document) => document.type === type)
    .flatMap(({ versions }) => versions.slice(0, 1))
    .map(({ facts }) => facts.language)
    .find((value) => typeof value === 'string' && value.trim() !== '');
  if (typeof language === 'string') return !/^en|english/i.test(language.trim());
  return profile.taughtInEnglish === false;
}
