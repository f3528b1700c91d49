import { useProfile } from '../data/use-profile.ts';

/** Until the profile says what the applicant is, no host can be left out for it. */
export function StatusHint() {
  const { profile } = useProfile();
  if (profile === undefined || profile.status !== undefined) return null;
  return (
    <p>
      Say in your profile whether you are a student or a graduate: hosts that do not take you are
      then left out.
    </p>
  );
}
