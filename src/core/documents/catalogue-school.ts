import { LANGUAGE } from './catalogue-facts.ts';
import { page, yesNoFact } from './catalogue-source.ts';
import type { DocumentType } from './document-type.ts';

/** What the home school issues: domain facts, section 1, rows 1, 2 and 33. */
export const SCHOOL_TYPES: readonly DocumentType[] = [
  {
    key: 'transcript',
    title: 'Medical school transcript',
    group: 'school',
    issuer: 'Home school registrar',
    validity: { kind: 'none' },
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
      yesNoFact('classRank', 'Gives the class rank, or says there is none', {
        words: {
          asked: 'giving your class rank or stating that there is none',
          askedNot: 'not giving your class rank',
          found: 'gives your class rank or states that there is none',
          foundNot: 'neither gives your class rank nor states that there is none',
        },
      }),
    ],
    note: 'Hosts differ in what it must say: good standing, final year, rank, clerkships done, graduation date.',
    source: page(
      'Yale: final year, class rank, letterhead, original seal and signature',
      'https://medicine.yale.edu/education/gho/visitingstudents/intlapplication.aspx',
    ),
  },
  {
    key: 'affiliation-agreement',
    title: 'Affiliation agreement',
    group: 'school',
    issuer: 'Both schools',
    validity: { kind: 'none' },
    facts: [],
    note: 'Where a host wants one, it comes before the application and takes 6 to 8 weeks to make.',
    source: page(
      'University of Florida: an agreement must exist first, 6 to 8 weeks',
      'https://osa.med.ufl.edu/students/visiting-medical-student-clerkships/international-medical-student-education/',
    ),
  },
];
