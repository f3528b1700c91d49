import { change } from '../../src/backend/database/change.ts';
import type { WritableDb } from '../../src/backend/database/handles.ts';
import { putBlob } from '../../src/backend/rows/blob-store.ts';
import { saveBudgetLine } from '../../src/backend/rows/budget-store.ts';
import { saveClusterGroup } from '../../src/backend/rows/cluster-group-store.ts';
import { saveDocument } from '../../src/backend/rows/document-store.ts';
import { saveOwnDocumentType } from '../../src/backend/rows/document-type-store.ts';
import { saveFund } from '../../src/backend/rows/fund-store.ts';
import { saveHost } from '../../src/backend/rows/host-store.ts';
import { saveImmunization } from '../../src/backend/rows/immunization-store.ts';
import { saveLetter } from '../../src/backend/rows/letter-store.ts';
import { insertManifest } from '../../src/backend/rows/manifest-store.ts';
import { saveMark } from '../../src/backend/rows/mark-store.ts';
import { putPlaceable } from '../../src/backend/rows/placeable-store.ts';
import { saveProfile } from '../../src/backend/rows/profile-store.ts';
import { saveRotation } from '../../src/backend/rows/rotation-store.ts';
import { DEFAULT_SETTINGS, saveSettings } from '../../src/backend/rows/settings-store.ts';
import { saveVersion } from '../../src/backend/rows/version-store.ts';
import type { AgendaMark } from '../../src/core/agenda/agenda-mark.ts';
import { EMPTY_PROFILE } from '../../src/core/applicant/profile.ts';
import type { BudgetLine, Fund } from '../../src/core/budget/budget-line.ts';
import type { ClusterGroup } from '../../src/core/clusters/cluster-group.ts';
import type { DocumentVersion } from '../../src/core/documents/document.ts';
import type { DocumentType } from '../../src/core/documents/document-type.ts';
import type { Host } from '../../src/core/hosts/host.ts';
import type { ImmunizationEntry } from '../../src/core/immunizations/immunization-record.ts';
import type { Manifest } from '../../src/core/packets/packet.ts';
import type { Letter } from '../../src/core/rotations/letter.ts';
import type { Rotation } from '../../src/core/rotations/rotation.ts';
import { parseDay } from '../../src/core/shared/day.ts';
import type { Id } from '../../src/core/shared/id.ts';

export const TODAY = parseDay('2026-11-24');
const id = <Kind extends string>(text: string) => text as string as Id<Kind>;

/** One whole entity of each kind, every optional field set; `mark` stands in every text. */
export function makeEntities(mark: string, sha256: string) {
  const source = { label: `${mark} label`, url: `https://${mark}.invalid`, readOn: TODAY };
  const host: Host = {
    id: id('h1'),
    name: `${mark} hospital`,
    city: `${mark} city`,
    state: 'OH',
    platform: 'vslo',
    contact: `${mark} contact`,
    notes: `${mark} notes`,
    maxPacketBytes: 5_000_000,
    source,
    fictional: true,
    admission: [
      {
        id: id('a1'),
        demand: { kind: 'max-weeks', weeks: 8 },
        electives: [mark],
        note: mark,
        source,
      },
    ],
    requirements: [
      {
        id: id('q1'),
        title: `${mark} card`,
        phase: 'apply',
        note: `${mark} seal`,
        source,
        rule: { kind: 'document', type: 'bls', predicates: [] },
        appliesWhen: { kind: 'rotation-tag', tag: mark },
      },
      {
        id: id('q2'),
        title: `${mark} flu`,
        phase: 'day-one',
        note: '',
        source,
        rule: { kind: 'all', rules: [{ kind: 'document', type: 'flu', predicates: [] }] },
      },
    ],
  };
  const rotation: Rotation = {
    id: id('r1'),
    host: host.id,
    title: `${mark} icu`,
    start: parseDay('2027-02-01'),
    end: parseDay('2027-02-26'),
    type: 'icu',
    stage: 'applied',
    appliedOn: TODAY,
    tags: [mark],
    notes: `${mark} notes`,
    elective: `${mark} elective`,
    ambition: 'reach',
    exceptions: [{ requirement: id('q1'), kind: 'waived', note: `${mark} waived`, on: TODAY }],
  };
  const version: DocumentVersion = {
    id: id('v1'),
    document: id('d1'),
    fileName: `${mark}.pdf`,
    addedOn: TODAY,
    issued: parseDay('2026-01-31'),
    expires: parseDay('2028-01-31'),
    facts: { titer: 12.5, word: mark, yes: true },
    kind: 'pdf',
    sha256,
    bytes: 0,
    pages: 3,
    notes: [{ code: 'repaired', message: `${mark} repaired` }],
  };
  const type: DocumentType = {
    key: 'own-x',
    title: `${mark} type`,
    group: 'health',
    issuer: mark,
    validity: { kind: 'none' },
    facts: [{ key: 'titer', label: mark, kind: 'number', unit: 'mIU' }],
    note: mark,
    source,
  };
  const line: BudgetLine = {
    id: id('l1'),
    title: `${mark} room`,
    category: 'housing',
    rotation: rotation.id,
    plannedMinor: 123_456,
    actualMinor: 7,
    currency: 'EUR',
    rate: { rate: '1.0925', on: TODAY, from: 'EUR', to: 'USD' },
    timing: { kind: 'span', from: parseDay('2027-01-30'), to: parseDay('2027-02-27') },
    notes: mark,
  };
  const fund: Fund = {
    id: id('f1'),
    title: `${mark} savings`,
    minor: 99,
    currency: 'TRY',
    rate: { rate: '0.03', on: TODAY, from: 'TRY', to: 'USD' },
    on: TODAY,
    notes: mark,
  };
  const group: ClusterGroup = { id: id('g1'), title: `${mark} group`, rotations: [rotation.id] };
  const manifest: Manifest = {
    id: id('m1'),
    rotation: rotation.id,
    host: host.id,
    builtOn: TODAY,
    paper: 'letter',
    forced: true,
    files: [{ name: `${mark}.pdf`, pages: 4, bytes: 5, sha256 }],
    entries: [
      { document: id('d1'), version: version.id, title: mark, sha256, firstPage: 2, pages: 3 },
    ],
    preflight: [{ severity: 'warning', code: 'late', message: `${mark} late`, document: id('d1') }],
  };
  const document = {
    id: id<'document'>('d1'),
    type: 'bls',
    title: `${mark} card`,
    issuer: mark,
    notes: mark,
    host: host.id,
    elective: mark,
    appliedOn: TODAY,
  };
  const immunization: ImmunizationEntry = {
    id: id('i1'),
    kind: 'titer',
    analyte: 'anti-hbs',
    on: parseDay('2026-05-01'),
    result: 'positive',
    value: 12.5,
    unit: `${mark} mIU/mL`,
    evidence: [document.id],
    note: mark,
    writtenAs: '01/05/2026',
  };
  const letter: Letter = {
    id: id('t1'),
    writer: `${mark} writer`,
    role: `${mark} attending`,
    rotation: rotation.id,
    specialty: mark,
    signalledOn: TODAY,
    askedOn: TODAY,
    agreed: true,
    waived: true,
    uploadedTo: `${mark} portal`,
    uploadedOn: TODAY,
    thankedOn: TODAY,
    notes: `${mark} notes`,
  };
  const agendaMark: AgendaMark = { part: `missing:${mark}`, doneOn: TODAY, snoozedUntil: TODAY };
  const profile = {
    ...EMPTY_PROFILE,
    givenNames: mark,
    familyName: `${mark} Şahin`,
    goals: [mark],
  };
  return {
    host,
    rotation,
    version,
    type,
    line,
    fund,
    group,
    manifest,
    document,
    profile,
    immunization,
    letter,
    agendaMark,
  };
}

/** Puts one row into every table, in one change, and answers what was stored. */
export function fillVault(db: WritableDb, mark: string, file: Uint8Array) {
  const label = `Added ${mark}`;
  const stored = change(db, label, TODAY, () => {
    const sha256 = putBlob(db, file);
    putPlaceable(db, sha256, {
      maker: 3,
      facts: { pages: [mark] },
      bytes: new Uint8Array([...file, 7]),
    });
    const given = makeEntities(mark, sha256);
    saveMark(db, given.agendaMark);
    return {
      given: { ...given, version: { ...given.version, bytes: file.length } },
      profile: saveProfile(db, given.profile),
      type: saveOwnDocumentType(db, given.type),
      document: saveDocument(db, given.document),
      version: saveVersion(db, given.version),
      host: saveHost(db, given.host),
      rotation: saveRotation(db, given.rotation),
      line: saveBudgetLine(db, given.line),
      fund: saveFund(db, given.fund),
      group: saveClusterGroup(db, given.group),
      immunization: saveImmunization(db, given.immunization),
      letter: saveLetter(db, given.letter),
      manifest: insertManifest(db, given.manifest),
    };
  });
  saveSettings(db, { ...DEFAULT_SETTINGS, homeCurrency: 'EUR', fixedToday: TODAY });
  return stored;
}
