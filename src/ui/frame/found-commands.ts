import type { BudgetLine, Fund } from '../../core/budget/budget-line.ts';
import { CATEGORY_WORDS } from '../../core/budget/category-words.ts';
import type { Document } from '../../core/documents/document.ts';
import type { DocumentType } from '../../core/documents/document-type.ts';
import { wordsOf as factWords, wordText } from '../../core/documents/fact-value.ts';
import { findType } from '../../core/documents/find-type.ts';
import type { Host } from '../../core/hosts/host.ts';
import type { Letter } from '../../core/rotations/letter.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { navigate } from '../navigation/navigation.ts';
import type { Command } from './command.ts';

/** What the vault holds that the palette finds. */
export interface FoundRows {
  readonly documents: readonly Document[];
  readonly types: readonly DocumentType[];
  readonly hosts: readonly Host[];
  readonly rotations: readonly Rotation[];
  readonly letters: readonly Letter[];
  readonly lines: readonly BudgetLine[];
  readonly funds: readonly Fund[];
}

/** A way to each thing in the vault, found by any of its words. */
export function foundCommands(rows: FoundRows): Command[] {
  const names = new Map(rows.hosts.map(({ id, name }) => [id, name]));
  const nameOf = (rotation: Rotation) =>
    rotation.title === '' ? (names.get(rotation.host) ?? 'Rotation') : rotation.title;
  return [
    ...rows.documents.map((document) => documentCommand(document, rows.types, names)),
    ...rows.hosts.map(({ id, name, city, state, notes }) => ({
      id,
      group: 'Hosts' as const,
      label: name,
      description: [city, state].filter((part) => part !== '').join(', '),
      words: notes,
      run: () => navigate({ screen: 'hosts', selected: id }),
    })),
    ...rows.rotations.map((rotation) => ({
      id: rotation.id,
      group: 'Rotations' as const,
      label: nameOf(rotation),
      description: names.get(rotation.host),
      words: [rotation.elective, rotation.stage, rotation.sponsor ?? '', rotation.notes].join(' '),
      run: () => navigate({ screen: 'rotations', selected: rotation.id }),
    })),
    ...rows.rotations.map((rotation) => ({
      id: `packet-${rotation.id}`,
      group: 'Packets' as const,
      label: `Build packet for ${nameOf(rotation)}`,
      description: names.get(rotation.host),
      run: () => navigate({ screen: 'packets', selected: rotation.id }),
    })),
    ...rows.letters.map(letterCommand),
    ...[...rows.lines, ...rows.funds].map(moneyCommand),
    ...rows.types.map(typeCommand),
  ];
}

function documentCommand(
  document: Document,
  types: readonly DocumentType[],
  hosts: ReadonlyMap<string, string>,
): Command {
  const { id, title, type, issuer, notes, host, versions } = document;
  const known = findType(types, type);
  const facts = versions
    .slice(0, 1)
    .flatMap((version) => Object.values(version.facts).flatMap((value) => factWords(value)));
  return {
    id,
    group: 'Documents',
    label: title === '' ? known.title : title,
    description: issuer === '' ? known.title : issuer,
    words: [
      known.title,
      notes,
      (host && hosts.get(host)) ?? '',
      ...versions.map(({ fileName }) => fileName),
      ...facts.map(wordText),
    ].join(' '),
    run: () => navigate({ screen: 'documents', selected: id }),
  };
}

function letterCommand({ id, writer, role, specialty, notes }: Letter): Command {
  return {
    id,
    group: 'Letters',
    label: writer,
    description: role,
    words: `letter recommendation ${specialty} ${notes}`,
    run: () => navigate({ screen: 'rotations', view: 'letters', selected: id }),
  };
}

function moneyCommand(entry: BudgetLine | Fund): Command {
  const { id, title, notes } = entry;
  const kind = 'category' in entry ? CATEGORY_WORDS[entry.category] : 'Fund';
  return {
    id,
    group: 'Budget',
    label: title === '' ? kind : title,
    description: kind,
    words: notes,
    run: () => navigate({ screen: 'budget', selected: id }),
  };
}

function typeCommand({ key, title }: DocumentType): Command {
  return {
    id: `type-${key}`,
    group: 'Document types',
    label: title,
    description: 'How long it holds, and how long it takes',
    isLast: true,
    run: () => navigate({ screen: 'settings', selected: 'types' }),
  };
}
