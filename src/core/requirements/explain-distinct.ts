import type { DocumentType } from '../documents/document-type.ts';
import type { ClauseStanding } from './clause-standing.ts';
import { oneAndAnother } from './describe-inside.ts';
import { lowerTitle, pluralTitle, upperFirst } from './describe-type.ts';
import { countWord, joinAlike, ordinalWord } from './describe-words.ts';
import { toGetPhrases, wantedWords } from './explain-demands.ts';
import { explainReason } from './explain-reason.ts';
import { explainRemedy } from './explain-remedy.ts';
import { failsByOutcome } from './explain-shortfall.ts';
import { type RemedyGround, untilWords } from './explain-until.ts';
import { sayGet } from './get.ts';
import { noun } from './noun.ts';
import type { Remedy } from './remedy.ts';
import { onceEach, type Sentence, sentence } from './sentence.ts';

/** The places of one type in a rule that wants each met by another document. */
interface Places {
  readonly type: DocumentType;
  readonly all: readonly ClauseStanding[];
  readonly open: readonly ClauseStanding[];
}

function placesOf(parts: readonly ClauseStanding[]): Places[] {
  return [...new Set(parts.map(({ type }) => type))].map((type) => {
    const all = parts.filter((part) => part.type === type);
    return { type, all, open: all.filter(({ status }) => status !== 'met') };
  });
}

/** Why "each another" is not met: what is wrong with those on file, and how many lack. */
export function explainDistinctReason(
  parts: readonly ClauseStanding[],
  nationality: string | undefined,
): readonly string[] {
  const sentences = placesOf(parts).flatMap((places) => {
    const lacking = places.open.filter(isLacking);
    const failing = places.open.filter((part) => !isLacking(part));
    return [
      ...failing.flatMap((part) => explainReason(part, nationality)),
      ...lackingReason(places, lacking, nationality),
    ];
  });
  return [...new Set(sentences)];
}

function isLacking({ entry, status }: ClauseStanding): boolean {
  return entry === undefined && (status === 'missing' || status === 'not-yet-due');
}

function lackingReason(
  { type, all }: Places,
  lacking: readonly ClauseStanding[],
  nationality: string | undefined,
): readonly string[] {
  const [first] = lacking;
  if (first === undefined) return [];
  if (all.length === 1) return explainReason(first, nationality);
  const held = all.length - lacking.length;
  const asked = all.map(wantedWords);
  if (new Set(asked).size === 1) {
    const each = asked[0] === '' ? '' : `, each ${asked[0]}`;
    return [
      `${upperFirst(countWord(all.length))} ${pluralTitle(type)} are wanted${each}; you have ${held === 0 ? 'none' : countWord(held)}.`,
    ];
  }
  const wants = lacking.map(wantedWords);
  if (held === 0) {
    return [
      `You have no ${lowerTitle(type)} yet: the host wants ${countWord(all.length)}, ${oneAndAnother(wants)}.`,
    ];
  }
  const place = `${ordinalWord(held + 1)} ${lowerTitle(type)}`;
  const head =
    first.status === 'missing' ? `You have no ${place} yet` : `It is too early for the ${place}`;
  return [`${head}: the host wants another ${wants.join(', and another ')}.`];
}

/** What to get so that each place has a document of its own. */
export function explainDistinctRemedy(
  parts: readonly ClauseStanding[],
  ground: RemedyGround,
): Remedy {
  const remedies = placesOf(parts).flatMap((places) => placesRemedies(places, ground));
  return {
    sentences: onceEach(remedies.flatMap(({ sentences }) => sentences)),
    isClosed: remedies.some(({ isClosed }) => isClosed),
    toGet: remedies.flatMap(({ toGet }) => toGet),
  };
}

function placesRemedies({ type, all, open }: Places, ground: RemedyGround): Remedy[] {
  const by = ground.lastDayOf(open);
  const toGet = all.length === 1 ? [] : open.filter(isToGet);
  const others = open.filter((part) => !toGet.includes(part));
  const remedies = others.map((part) => explainRemedy(part, by, ground));
  if (toGet.length === 0) return remedies;
  const until = untilWords(by, type, ground);
  const more = getMore(type, all, toGet, until, ground);
  return [...remedies, { sentences: [more], isClosed: false, toGet }];
}

function isToGet(part: ClauseStanding): boolean {
  if (isLacking(part) || part.status === 'not-yet-due') return true;
  return (part.status === 'unmet' || part.status === 'expiring') && !failsByOutcome(part);
}

function getMore(
  type: DocumentType,
  all: readonly ClauseStanding[],
  toGet: readonly ClauseStanding[],
  until: string,
  { circumstances }: RemedyGround,
): Sentence {
  const { today } = circumstances;
  const asked = toGet.map((part) => joinAlike(toGetPhrases(part, today)));
  const count = toGet.length;
  const then = until === '' ? '' : ` ${until}`;
  const alike = new Set(all.map((part) => joinAlike(toGetPhrases(part, today)))).size === 1;
  if (alike) {
    const name = count === 1 ? lowerTitle(type) : pluralTitle(type);
    const more = count < all.length ? ' more' : '';
    const each = asked[0] === '' ? '' : `${count === 1 ? ',' : ', each'} ${asked[0]},`;
    const them = count === 1 ? 'it' : 'them';
    return sentence(`get ${countWord(count)}${more} ${name}${each} and add ${them}${then}`);
  }
  if (count === 1) {
    const place = all.length - count;
    const thing = noun(`a ${ordinalWord(place + 1)} ${lowerTitle(type)}`);
    return sayGet({ thing, asked: asked.filter((words) => words !== ''), until });
  }
  const more = count < all.length ? ' more' : '';
  return sentence(
    `get ${countWord(count)}${more} ${pluralTitle(type)}: ${oneAndAnother(asked)}, and add them${then}`,
  );
}
