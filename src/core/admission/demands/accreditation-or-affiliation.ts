import { listWords } from '../../requirements/describe-words.ts';
import { listProblems } from '../../shared/field-problem.ts';
import type { Finding } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { accreditation } from './accreditation.ts';
import { affiliation } from './affiliation.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** The school is accredited, or has an agreement with the host: either is enough. */
export interface AccreditationOrAffiliationDemand {
  readonly kind: 'accreditation-or-affiliation';
  readonly oneOf: readonly string[];
}

export const accreditationOrAffiliation: DemandKind<AccreditationOrAffiliationDemand> = {
  ...PLAIN,
  group: 'Who may come',
  title: 'Accredited schools, or with an agreement',
  fresh: () => ({ kind: 'accreditation-or-affiliation', oneOf: ['LCME', 'COCA'] }),
  problems: ({ oneOf }) => listProblems(oneOf, 'oneOf', 'Name at least one, such as LCME.'),
  say: ({ oneOf }) =>
    `your school must be accredited by ${listWords(oneOf, 'or')}, or have an affiliation agreement with this host`,
  judge,
};

/** The better of the two; what is silent may still turn out to be enough. */
function judge({ oneOf }: AccreditationOrAffiliationDemand, given: Given): Finding {
  const accredited = accreditation.judge({ kind: 'accreditation', oneOf }, given);
  const affiliated = affiliation.judge({ kind: 'affiliation' }, given);
  const both = [accredited, affiliated];
  const found =
    both.find(({ status }) => status === 'passes') ??
    both.find(({ status }) => status === 'unknown');
  if (found !== undefined) return found;
  return { ...affiliated, why: [...accredited.why, ...affiliated.why] };
}
