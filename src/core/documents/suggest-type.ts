import type { DocumentType } from './document-type.ts';

/** Words in file names that people and schools use, each for one type of the catalogue. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bpassport\b|\bpasaport\b|\breisepass\b/, 'passport'],
  [/\bi ?94\b/, 'arrival-record'],
  [/\bead\b|\bwork permit\b/, 'work-permit'],
  [/\bdiploma\b/, 'diploma'],
  [/\becfmg cert(ificate)?\b/, 'ecfmg-certificate'],
  [/\bmedical licen[cs]e\b/, 'medical-licence'],
  [/\b(employment|employer) letter\b|\bletter of employment\b/, 'employment-letter'],
  [/\bbank statement\b|\bproof of funds\b/, 'proof-of-funds'],
  [/\bvisa\b|\besta\b|\bds ?160\b/, 'visa'],
  [/\bclerkship evaluations?\b/, 'clerkship-evaluation'],
  [/\btranscripts?\b|\bgrades\b/, 'transcript'],
  [/\bdeans? ?s? letter\b|\bgood standing\b|\bmspe\b/, 'deans-letter'],
  [/\brecommendation\b|\breference letter\b|\blors?\b/, 'recommendation-letter'],
  [/\bbls\b|\bbasic life support\b/, 'bls'],
  [/\bacls\b|\badvanced (cardiovascular|cardiac) life support\b/, 'acls'],
  [/\bhep(atitis)? ?b\b|\banti ?hbs\b|\bhbsab\b/, 'hepatitis-b'],
  [/\bhep(atitis)? ?a\b/, 'hepatitis-a'],
  [/\bmmr\b|\bmeasles\b|\bmumps\b|\brubella\b/, 'mmr'],
  [/\bvaricella\b|\bvzv\b|\bchickenpox\b/, 'varicella'],
  [/\btdap\b|\btetanus\b/, 'tdap'],
  [/\bflu\b|\binfluenza\b/, 'influenza'],
  [/\bcovid( ?19)?\b|\bsars cov 2\b/, 'covid-19'],
  [/\bpolio\b/, 'polio'],
  [/\bmening(o|ococcal)?\b/, 'meningococcal'],
  [/\bchest x ?ray\b|\bcxr\b/, 'chest-x-ray'],
  [
    /\bigra\b|\bquantiferon\b|\bqft\b|\bt ?spot\b|\bppd\b|\btst\b|\btb\b|\btuberculosis\b/,
    'tb-test',
  ],
  [/\bimmuni[sz]ations?\b|\bvaccin(es?|ations?)\b/, 'immunization-form'],
  [/\bhipaa\b/, 'hipaa'],
  [/\bosha\b|\bblood ?borne\b|\bbbp\b/, 'osha'],
  [/\binfection control\b/, 'infection-control'],
  [/\bn95\b|\bfit ?test\b|\brespirator\b/, 'fit-test'],
  [/\bbackground( check)?\b|\bcriminal record\b|\bcbc\b/, 'background-check'],
  [/\bpolice\b/, 'police-statement'],
  [/\bchild abuse\b/, 'child-abuse-clearance'],
  [/\bdrug (screen|test)\b/, 'drug-screen'],
  [/\bmalpractice\b|\bliability\b/, 'malpractice'],
  [/\b(health|travel) insurance\b/, 'health-insurance'],
  [/\bstep ?2(ck|cs)?\b/, 'usmle-step-2'],
  [/\bstep ?1\b|\busmle\b/, 'usmle-step-1'],
  [/\btoefl\b|\bielts\b|\boet\b|\bduolingo\b/, 'english-test'],
  [/\bcv\b|\bcurriculum vitae\b|\bresume\b/, 'cv'],
  [/\bstatement\b|\bmotivation\b|\bletter of intent\b/, 'personal-statement'],
  [/\bphoto\b|\bheadshot\b/, 'photo'],
  [/\bphysical exam(ination)?\b/, 'physical-exam'],
  [/\breceipt\b/, 'fee-receipt'],
  [/\bconsent\b|\bdeclination\b|\bdisclosure\b|\bcori\b/, 'consent-form'],
  [/\b(application|registration|verification) form\b/, 'host-form'],
  [/\bnysed\b/, 'state-permission'],
  [/\baffiliation agreement\b/, 'affiliation-agreement'],
  [/\btranslation\b/, 'translation'],
];

/**
 * The document type that a file name suggests, or "other". Only a first guess that stands in the
 * person's sight and is changed with one click: dates are never guessed.
 */
export function suggestType(fileName: string, types: readonly DocumentType[]): string {
  const words = fileName
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[_\-.,()]+/g, ' ');
  const known = (key: string) => types.some((type) => type.key === key);
  const found = WORDS.find(([pattern, key]) => pattern.test(words) && known(key));
  return found?.[1] ?? 'other';
}
