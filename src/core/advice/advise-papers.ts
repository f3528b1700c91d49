import type { Profile } from '../applicant/profile.ts';
import { sayInProfile } from '../applicant/profile-labels.ts';
import { formatDay } from '../shared/format-day.ts';
import { type AdviceDraft, GUIDE, type SeasonPlan } from './advice.ts';

/** Step 2 CK: some programs want it before they give a place, all before they read the application. */
export function adviseTests({ profile, today }: SeasonPlan): AdviceDraft | undefined {
  if (profile.seeksUsResidency === false) return undefined;
  const { residencyOpensOn: opensOn } = profile;
  const step2 = profile.tests.filter(({ test }) => /step\s*2/i.test(test));
  const base = {
    topic: 'tests',
    source: GUIDE,
    reason:
      'Many programs like to see Step 2 CK from people of schools abroad, and the residency application needs it. How high a score should be the guide does not say, so no score is judged.',
    lines: [],
  } as const;
  const done = step2.find(({ passed, score }) => passed === true || score !== undefined);
  if (done !== undefined)
    return { ...base, stance: 'fits', stands: `${done.test} is done`, do: '' };
  const planned = step2.find(({ takenOn }) => takenOn !== undefined && takenOn >= today);
  if (planned?.takenOn !== undefined) {
    const inTime = opensOn === undefined || planned.takenOn < opensOn;
    return {
      ...base,
      stance: inTime ? 'fits' : 'consider',
      stands: `${planned.test} is planned for ${formatDay(planned.takenOn)}`,
      do: inTime
        ? 'Be ready to say so to hosts'
        : `Sit it well before ${opensOn === undefined ? 'the opening' : formatDay(opensOn)}`,
    };
  }
  if (profile.tests.length === 0)
    return { ...base, stance: 'unclear', stands: '', do: sayInProfile('tests') };
  return {
    ...base,
    stance: 'consider',
    stands: 'The profile has no day for USMLE Step 2 CK',
    do: `Plan it${opensOn === undefined ? '' : ` well before ${formatDay(opensOn)}`}, and be ready to name its day`,
  };
}

/** Which visa lets a visitor work hands-on differs by host and takes months. */
export function adviseVisa({ profile, rotations }: SeasonPlan): AdviceDraft | undefined {
  if (rotations.length === 0) return undefined;
  const base = { topic: 'visa', source: GUIDE, lines: [] } as const;
  const needs = needsVisa(profile);
  if (needs === undefined)
    return {
      ...base,
      stance: 'unclear',
      stands: '',
      do: sayInProfile(profile.nationalities.length === 0 ? 'nationalities' : 'usResident'),
      reason: 'Citizens and permanent residents of the USA need no visa; everyone else does.',
    };
  if (!needs)
    return {
      ...base,
      stance: 'fits',
      stands: 'You need no visa',
      do: '',
      reason: 'You are a citizen or permanent resident of the USA.',
    };
  return {
    ...base,
    stance: 'consider',
    stands: 'Which visa lets you work hands-on differs by host',
    do: "Ask each host's international office early whether it takes visitors from abroad, on which visa, and how long that takes",
    reason:
      'Some take a visitor visa (B-1) for hands-on electives, some sponsor none, some send papers for another kind.',
  };
}

function needsVisa({ nationalities, usResident }: Profile): boolean | undefined {
  if (usResident === true || nationalities.includes('US')) return false;
  return nationalities.length === 0 || usResident === undefined ? undefined : true;
}
