import { z } from 'zod';
import type { Profile, TestScore } from '../../core/applicant/profile.ts';
import type { ClearingChanges } from '../../core/shared/apply-changes.ts';
import { clearingChangesOf } from './changes-of.ts';
import { exactly } from './exactly.ts';
import { country, day, line, prose } from './scalars.ts';

const testScore = exactly<TestScore>()(
  z.object({
    test: line,
    takenOn: day.optional(),
    score: z.number().optional(),
    passed: z.boolean().optional(),
    attempts: z.int().min(0).optional(),
  }),
);

export const profileSchema = exactly<Profile>()(
  z.object({
    givenNames: line,
    familyName: line,
    nameInOwnScript: line,
    dateOfBirth: day.optional(),
    countryOfBirth: line,
    email: line,
    phone: line,
    address: prose,
    nationalities: z.array(country).max(10),
    status: z.enum(['student', 'final-year', 'graduate']).optional(),
    school: line,
    schoolCity: line,
    schoolCountry: line,
    accreditation: line,
    taughtInEnglish: z.boolean().optional(),
    teachingLanguages: z.array(line).max(20),
    graduationDay: day.optional(),
    aamcId: line,
    usmleId: line,
    schoolId: line,
    passportNumber: line,
    tests: z.array(testScore).max(50),
    goals: z.array(line).max(10),
    bcgGiven: z.boolean().optional(),
    usResident: z.boolean().optional(),
    needsVisa: z.boolean().optional(),
    visaHeld: line,
    employed: z.boolean().optional(),
    licensed: z.boolean().optional(),
    licensedIn: z.array(country).max(20),
    schoolInVslo: z.boolean().optional(),
    schoolOffShore: z.boolean().optional(),
    affiliations: z.array(line).max(100),
    clinicalWeeks: z.number().min(0).max(520).optional(),
    coresDone: z.array(line).max(40),
    usClinicalMonths: z.number().min(0).max(600).optional(),
    gapMonths: z.number().min(0).max(600).optional(),
    specialty: line,
    seeksUsResidency: z.boolean().optional(),
    residencyOpensOn: day.optional(),
    emergencyContact: z.object({ name: line, relation: line, phone: line }).optional(),
  }),
);

/** The fields to change; null clears one: an optional one is dropped, another becomes empty. */
export const profilePatchSchema = exactly<ClearingChanges<Profile>>()(
  clearingChangesOf(profileSchema),
);
