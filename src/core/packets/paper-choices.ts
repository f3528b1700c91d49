import type { Document, DocumentVersion } from '../documents/document.ts';
import { isHealthPaper } from '../immunizations/health-papers.ts';
import { typesIn } from '../requirements/types-in.ts';
import { formatDay } from '../shared/format-day.ts';
import type { RequirementId, VersionId } from '../shared/id.ts';
import { papersFor, verdictsInHostOrder } from './choose-documents.ts';
import type { PlanInput } from './plan-input.ts';

/** What a packet can carry for one requirement. */
export interface PaperChoice {
  readonly requirement: RequirementId;
  readonly title: string;
  /** What it carries now. */
  readonly versions: readonly VersionId[];
  /** True where a person chose them. */
  readonly byHand: boolean;
  readonly candidates: readonly { readonly version: VersionId; readonly title: string }[];
}

/** The paper that shows all that the immunization record says, whatever type of that kind a rule names. */
const WHOLE_RECORD = 'immunization-form';

/**
 * The requirements for which there is a choice: where more lies in the vault than the packet carries,
 * and where a person chose, so that it can be taken back. The host may want another paper than the one that decides, a report in place of a card.
 */
export function listPaperChoices(input: PlanInput): PaperChoice[] {
  return verdictsInHostOrder(input).flatMap((verdict) => {
    const { requirement, title } = verdict;
    const rule = input.host.requirements.find(({ id }) => id === requirement)?.rule;
    const types = rule === undefined ? [] : papersShowing(typesIn(rule));
    const versions = papersFor(verdict, input);
    const candidates = input.documents
      .filter(({ type, host }) => types.includes(type) && (host ?? input.host.id) === input.host.id)
      .flatMap((document) =>
        document.versions.map((version) => ({
          version: version.id,
          title: titleOf(document, version),
        })),
      );
    const others = candidates.filter(({ version }) => !versions.includes(version));
    const byHand =
      input.rotation.papers?.some((chosen) => chosen.requirement === requirement) === true;
    if (versions.length === 0 || (others.length === 0 && !byHand)) return [];
    return [{ requirement, title, versions, byHand, candidates }];
  });
}

function papersShowing(types: readonly string[]): readonly string[] {
  return types.some((type) => isHealthPaper({ type })) ? [...types, WHOLE_RECORD] : types;
}

function titleOf(document: Document, { issued, fileName }: DocumentVersion): string {
  const title = document.title === '' ? fileName : document.title;
  return issued === undefined ? title : `${title}, ${formatDay(issued)}`;
}
