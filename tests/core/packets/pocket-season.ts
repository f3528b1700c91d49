import { SAMPLE_DOCUMENTS } from '../../../src/backend/season/sample/sample-documents.ts';
import { SAMPLE_HOSTS } from '../../../src/backend/season/sample/sample-hosts.ts';
import {
  SAMPLE_PROFILE,
  SAMPLE_ROTATIONS,
  SAMPLE_TODAY,
  type SampleRotation,
} from '../../../src/backend/season/sample/sample-plan.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Document, DocumentVersion } from '../../../src/core/documents/document.ts';
import { unpackHost } from '../../../src/core/hosts/unpack-host.ts';
import type { PocketInput } from '../../../src/core/packets/pocket-input.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import type { Id } from '../../../src/core/shared/id.ts';
import { judgeInWords } from '../requirements/given.ts';
import { PLAIN_FONT } from './packet-season.ts';

const id = <Kind extends string>(text: string) => text as Id<Kind>;

type Fresh = Partial<Pick<DocumentVersion, 'issued' | 'expires' | 'facts'>>;

/** A document with one version for each of the given days and facts. */
export function makeDocument(key: string, type: string, versions: readonly Fresh[]): Document {
  const document = id<'document'>(key);
  return {
    id: document,
    type,
    title: type,
    issuer: '',
    notes: '',
    versions: versions.map((version, index) => ({
      id: id<'version'>(`${key}-${index}`),
      document,
      fileName: `${key}.pdf`,
      addedOn: SAMPLE_TODAY,
      facts: {},
      kind: 'pdf',
      sha256: '0'.repeat(64),
      bytes: 1,
      pages: 1,
      notes: [],
      ...version,
    })),
  };
}

/** The sample season's rotation at one of its hosts, judged, with more or other rows where given. */
export function pocketInput(
  key: keyof typeof SAMPLE_HOSTS,
  change: Partial<PocketInput> = {},
): PocketInput {
  let next = 0;
  const newId = () => {
    next += 1;
    return `id-${next}`;
  };
  const host = unpackHost(SAMPLE_HOSTS[key], newId);
  const sample = SAMPLE_ROTATIONS.find((rotation) => rotation.host === key) as SampleRotation;
  const rotation: Rotation = {
    ...sample,
    id: id('rotation'),
    host: host.id,
    tags: [],
    notes: '',
    exceptions: [],
  };
  const given = {
    host,
    rotation,
    profile: SAMPLE_PROFILE,
    documents: SAMPLE_DOCUMENTS.map(({ type, versions }) =>
      makeDocument(
        type,
        type,
        versions.map(({ issued, expires, facts = {} }) => ({
          ...(issued === undefined ? {} : { issued: parseDay(issued) }),
          ...(expires === undefined ? {} : { expires: parseDay(expires) }),
          facts,
        })),
      ),
    ),
    types: CATALOGUE,
    today: SAMPLE_TODAY,
    record: [],
    font: PLAIN_FONT,
    ...change,
  };
  return { ...given, verdicts: change.verdicts ?? judgeInWords(given) };
}
