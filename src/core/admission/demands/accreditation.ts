import { schoolPlace } from '../../applicant/school-place.ts';
import { listWords } from '../../requirements/describe-words.ts';
import { listProblems } from '../../shared/field-problem.ts';
import { ELSEWHERE, type Finding, fails, passes, silent } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** The school's accreditation: LCME or COCA only. */
export interface AccreditationDemand {
  readonly kind: 'accreditation';
  readonly oneOf: readonly string[];
}

export const accreditation: DemandKind<AccreditationDemand> = {
  ...PLAIN,
  group: 'Who may come',
  title: 'Accredited schools only',
  fresh: () => ({ kind: 'accreditation', oneOf: ['LCME', 'COCA'] }),
  problems: ({ oneOf }) => listProblems(oneOf, 'oneOf', 'Name at least one, such as LCME.'),
  say: ({ oneOf }) => `only students of schools accredited by ${listWords(oneOf, 'or')} are taken`,
  judge,
};

/** LCME and COCA accredit schools of the USA and Canada only; AOA is COCA's parent. */
const NORTH_AMERICAN = ['LCME', 'COCA', 'AOA', 'CACMS'];

function judge({ oneOf }: AccreditationDemand, { profile }: Given): Finding {
  const asked = oneOf.map((word) => word.trim().toUpperCase());
  if (profile.accreditation.trim() !== '') {
    const held = profile.accreditation.toUpperCase().split(/[^A-Z]+/);
    const why = `your school is accredited by ${profile.accreditation}`;
    return asked.some((word) => held.includes(word)) ? passes(why) : fails(why, ELSEWHERE);
  }
  const northAmericanOnly = asked.every((word) => NORTH_AMERICAN.includes(word));
  if (northAmericanOnly && schoolPlace(profile) === 'elsewhere')
    return fails(
      'your school lies outside the USA and Canada, where this does not exist',
      ELSEWHERE,
    );
  return silent('accreditation', 'the profile does not name your school’s accreditation');
}
