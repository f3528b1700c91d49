import type { ApplicantStatus } from '../../core/applicant/profile.ts';

export const STATUS_WORDS: Readonly<Record<ApplicantStatus, string>> = {
  student: 'Students',
  'final-year': 'Final-year students',
  graduate: 'Graduates',
};
