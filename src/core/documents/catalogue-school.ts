import { LANGUAGE } from './catalogue-facts.ts';
import { choiceFact, estimatedLead, page, publishedLead, yesNoFact } from './catalogue-source.ts';
import type { DocumentType } from './document-type.ts';
import { CLERKSHIPS } from './options/paper-options.ts';

/** What the home school issues: domain facts, section 1, rows 1, 2 and 33. */
export const SCHOOL_TYPES: readonly DocumentType[] = [
  {
    key: 'transcript',
    title: 'Medical school transcript',
    group: 'school',
    issuer: 'Home school registrar',
    validity: { kind: 'none' },
    lead: estimatedLead(2, 'weeks', 'the registrar writes it, and post adds to it'),
    facts: [
      yesNoFact('official', 'Official, with seal', {
        words: {
          asked: 'marked as official, with a seal',
          askedNot: 'not marked as official',
          found: 'is official, with a seal',
          foundNot: 'is not marked as official, with a seal',
        },
      }),
      LANGUAGE,
    ],
    note: 'Many hosts take it only from the school, and in English or with a certified translation.',
    source: page(
      'Stanford international students: official, shows the core clerkships; no page gives an age in months',
      'http://med.stanford.edu/clerkships/international/requirements.html',
    ),
  },
  {
    key: 'deans-letter',
    title: "Dean's letter or letter of good standing",
    group: 'school',
    issuer: 'Dean or registrar',
    validity: { kind: 'none' },
    lead: estimatedLead(3, 'weeks', 'the dean’s office writes and signs it'),
    facts: [
      yesNoFact('original', 'Original seal and signature', {
        words: {
          asked: 'with the original seal and signature',
          askedNot: 'without the original seal and signature',
          found: 'has the original seal and signature',
          foundNot: 'does not have the original seal and signature',
        },
      }),
      yesNoFact('finalYear', 'Says that you are in the final year', {
        words: {
          asked: 'stating that you are in the final year',
          askedNot: 'not stating that you are in the final year',
          found: 'states that you are in the final year',
          foundNot: 'does not state that you are in the final year',
        },
      }),
      yesNoFact('goodStanding', 'Says that you are in good standing', {
        words: stating('that you are in good standing'),
      }),
      yesNoFact('graduationDate', 'Gives the expected graduation date', {
        words: stating('when you are expected to graduate'),
      }),
      yesNoFact('clerkships', 'Names the clerkships done', {
        words: stating('which clerkships you have done'),
      }),
      yesNoFact('permission', 'Permits you to take electives', {
        words: stating('that you may take electives'),
      }),
      yesNoFact('classRank', 'Gives the class rank, or says there is none', {
        words: {
          asked: 'giving your class rank or stating that there is none',
          askedNot: 'not giving your class rank',
          found: 'gives your class rank or states that there is none',
          foundNot: 'neither gives your class rank nor states that there is none',
        },
      }),
      yesNoFact('deanEmail', 'Gives the dean’s e-mail address', {
        words: stating('the dean’s e-mail address'),
      }),
      LANGUAGE,
    ],
    note: 'Hosts differ in what it must say: good standing, final year, rank, clerkships done, graduation date.',
    source: page(
      'Yale: final year, class rank, letterhead, original seal and signature',
      'https://medicine.yale.edu/education/gho/visitingstudents/intlapplication.aspx',
    ),
  },
  {
    key: 'clerkship-evaluation',
    title: 'Core clerkship evaluation',
    group: 'school',
    issuer: 'Home school',
    validity: { kind: 'none' },
    facts: [choiceFact('clerkship', 'Which clerkship', CLERKSHIPS, { inSentence: 'clerkship' })],
    note: 'Of the core clerkship that is nearest to the elective.',
    source: page(
      'UC San Diego: core clerkship evaluation nearest to the elective',
      'https://medschool.ucsd.edu/education/undergrad/visiting_senior_students/Pages/default.aspx',
    ),
  },
  {
    key: 'affiliation-agreement',
    title: 'Affiliation agreement',
    group: 'school',
    belongsTo: 'host',
    issuer: 'Both schools',
    validity: { kind: 'none' },
    lead: publishedLead(10, 'weeks', 'University of Florida: 8 to 10 weeks to make'),
    facts: [],
    note: 'Where a host wants one, it comes before the application and takes 8 to 10 weeks to make.',
    source: page(
      'University of Florida: an agreement must exist first, 8 to 10 weeks; copy of 2026-05-17',
      'https://osa.med.ufl.edu/students/visiting-medical-student-clerkships/international-visiting-student-program',
    ),
  },
];

/** What a letter states, in the four ways that sentences need it. */
function stating(what: string) {
  return {
    asked: `stating ${what}`,
    askedNot: `not stating ${what}`,
    found: `states ${what}`,
    foundNot: `does not state ${what}`,
  };
}
