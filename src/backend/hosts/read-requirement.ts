import type { DocumentType } from '../../core/documents/document-type.ts';
import { readRule } from '../../core/requirements/read-rule.ts';
import type { Requirement } from '../../core/requirements/requirement.ts';
import type { AppContext } from '../session/context.ts';
import { allDocumentTypes } from '../session/read-season.ts';

/**
 * A requirement that was written, as it is stored: its words are those of their facts. Throws Faults
 * `type-not-found`, `fact-not-found` and `fact-value-unknown`.
 */
export function readRequirement<Written extends Pick<Requirement, 'rule'>>(
  context: AppContext,
  requirement: Written,
  types: readonly DocumentType[] = allDocumentTypes(context.session.require().db),
): Written {
  return { ...requirement, rule: readRule(requirement.rule, types) };
}
