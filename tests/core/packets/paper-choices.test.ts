import { expect, test } from 'vitest';
import { chooseDocuments } from '../../../src/core/packets/choose-documents.ts';
import { listPaperChoices } from '../../../src/core/packets/paper-choices.ts';
import { planPacket } from '../../../src/core/packets/plan-packet.ts';
import { preflightPacket } from '../../../src/core/packets/preflight-packet.ts';
import type { ChosenPapers } from '../../../src/core/rotations/rotation.ts';
import { idOf } from '../../../src/core/shared/id.ts';
import { clause } from '../requirements/given.ts';
import { letterPages, planInput } from './packet-season.ts';

const REQUIREMENT = idOf<'requirement'>('r0');

/** Two papers of one type, of which the verdict rests on the first. */
function inputWith(papers?: readonly ChosenPapers[]) {
  const input = planInput({
    documents: [letterPages(1), letterPages(2)],
    items: [{ status: 'met', document: 0 }],
  });
  const documents = input.documents.map((document) => ({ ...document, type: 'bls' }));
  return { ...input, documents, rotation: { ...input.rotation, papers } };
}

const chosen = (...versions: readonly string[]): ChosenPapers[] => [
  { requirement: REQUIREMENT, versions: versions.map((id) => idOf(id)) },
];
const carried = (papers?: readonly ChosenPapers[]) =>
  chooseDocuments(inputWith(papers)).map(({ version }) => version.id);

test('a packet carries what the verdict rests on, or what was chosen by hand', () => {
  expect(carried()).toEqual(['v0']);
  expect(carried(chosen('v1'))).toEqual(['v1']);
  expect(carried(chosen('v1', 'v0'))).toEqual(['v1', 'v0']);
});

test('chosen papers that are gone leave it to the verdict', () => {
  expect(carried(chosen('gone'))).toEqual(['v0']);
  expect(carried(chosen('gone', 'v1'))).toEqual(['v1']);
  expect(carried([{ requirement: idOf('another'), versions: [idOf('v1')] }])).toEqual(['v0']);
});

test('the checklist names the page of the paper chosen', () => {
  const [row] = planPacket(inputWith(chosen('v1'))).checklist;
  const plain = planPacket(inputWith()).checklist[0];
  expect(row?.document).not.toBe(plain?.document);
  expect(row?.page).toBe(plain?.page);
});

test('there is a choice where more lies in the vault than the packet carries', () => {
  expect(listPaperChoices(inputWith())).toMatchObject([
    {
      requirement: 'r0',
      versions: ['v0'],
      byHand: false,
      candidates: [{ version: 'v0' }, { version: 'v1' }],
    },
  ]);
  expect(listPaperChoices(inputWith(chosen('v1')))).toMatchObject([
    { versions: ['v1'], byHand: true },
  ]);
  // All of them by hand: there is nothing more to add, and the choice can still be taken back.
  expect(listPaperChoices(inputWith(chosen('v0', 'v1')))).toMatchObject([
    { versions: ['v0', 'v1'], byHand: true },
  ]);
});

test('the immunization form may stand for a vaccine, and for no card', () => {
  const withForm = (type: string) => {
    const input = inputWith();
    const documents = input.documents.map((document, at) => ({
      ...document,
      type: at === 0 ? type : 'immunization-form',
    }));
    const requirements = input.host.requirements.map((one) => ({ ...one, rule: clause(type) }));
    return listPaperChoices({ ...input, documents, host: { ...input.host, requirements } });
  };
  expect(withForm('bls')).toEqual([]);
  expect(withForm('influenza')).toMatchObject([
    { candidates: [{ version: 'v0' }, { version: 'v1' }] },
  ]);
});

test('the paper of another host is no choice', () => {
  const input = inputWith();
  const documents = input.documents.map((document, at) =>
    at === 0 ? document : { ...document, host: idOf<'host'>('other') },
  );
  expect(listPaperChoices({ ...input, documents })).toEqual([]);
});

test('what only the record says is shown once a paper was chosen for it', () => {
  const codes = (papers?: readonly ChosenPapers[]) => {
    const input = inputWith(papers);
    const items = input.verdicts.items.map((item) => ({
      ...item,
      byRecordAlone: true,
      version: undefined,
      document: undefined,
      versions: [],
    }));
    return preflightPacket({ ...input, verdicts: { ...input.verdicts, items } }).map(
      ({ code }) => code,
    );
  };
  expect(codes()).toContain('record-without-paper');
  expect(codes(chosen('v1'))).not.toContain('record-without-paper');
});
