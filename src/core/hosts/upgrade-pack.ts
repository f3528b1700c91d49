import { upgradeAdmissionRule } from '../admission/upgrade-admission-rule.ts';
import { upgradeRequirement } from '../requirements/upgrade-requirement.ts';
import { isRecord } from '../shared/is-record.ts';

/**
 * The content of a pack file as of version 2, whichever version wrote it. What is no pack of version 1
 * stays as it is: whether it is a pack at all, the schema says.
 */
export function upgradePack(pack: unknown): unknown {
  if (!isRecord(pack) || pack['version'] !== 1) return pack;
  const { requirements, admission } = pack;
  return {
    ...pack,
    version: 2,
    ...(Array.isArray(requirements) && { requirements: requirements.map(upgradeRequirement) }),
    ...(Array.isArray(admission) && { admission: admission.map(upgradeAdmissionRule) }),
  };
}
