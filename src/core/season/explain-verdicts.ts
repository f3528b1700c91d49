import { circumstancesOn } from '../requirements/circumstances.ts';
import { explainRequirement } from '../requirements/explain-requirement.ts';
import { type Ground, type GroundRows, layGround } from '../requirements/ground.ts';
import { typesRead } from '../requirements/types-read.ts';
import type {
  ExplainedVerdict,
  RotationVerdicts,
  Verdict,
  Words,
} from '../requirements/verdict.ts';
import type { JudgedRotation } from './judged-rotation.ts';
import { requirementInputs } from './requirement-inputs.ts';

/** Why a verdict of these rows stands as it does, and what to do: worked out for the one that is asked for. */
export function explainVerdict(
  rows: GroundRows,
  judged: Pick<JudgedRotation, 'rotation' | 'host'>,
  { requirement }: Pick<Verdict, 'requirement'>,
): Words {
  const rule = judged.host.requirements.find(({ id }) => id === requirement)?.rule;
  if (rule === undefined) return NOTHING;
  return wordsOn(layGround(concerning(rows, typesRead(rule))), judged)({ requirement });
}

/** Rotations judged on these rows, with every verdict in words. */
export function explainVerdicts<One extends Asked>(
  rows: GroundRows,
  judged: readonly One[],
): Explained<One>[] {
  const ground = layGround(rows);
  return judged.map((one) => explainOn(ground, one));
}

/** A rotation judged on these rows, with every verdict in words. */
export function explainRotation<One extends Asked>(rows: GroundRows, judged: One): Explained<One> {
  return explainOn(layGround(rows), judged);
}

/** What a host asks for a rotation, as it is judged. */
type Asked = Pick<JudgedRotation, 'rotation' | 'host' | 'verdicts'>;

type Explained<One> = Omit<One, 'verdicts'> & {
  readonly verdicts: RotationVerdicts<ExplainedVerdict>;
};

function explainOn<One extends Asked>(ground: Ground, judged: One): Explained<One> {
  const { verdicts } = judged;
  const wordsOf = wordsOn(ground, judged);
  const items = verdicts.items.map((verdict) => ({ ...verdict, ...wordsOf(verdict) }));
  return { ...judged, verdicts: { ...verdicts, items } };
}

/** No rule asks it any more. */
const NOTHING: Words = {
  parts: { what: '', stands: '', rule: '', do: '', by: '' },
  short: '',
  reason: '',
  remedy: '',
};

function wordsOn(
  ground: Ground,
  { rotation, host }: Pick<JudgedRotation, 'rotation' | 'host'>,
): (verdict: Pick<Verdict, 'requirement'>) => Words {
  const inputOf = requirementInputs(rotation, host, circumstancesOn(ground, rotation));
  const byId = new Map(host.requirements.map((one) => [one.id, one]));
  return ({ requirement }) => {
    const asked = byId.get(requirement);
    return asked === undefined ? NOTHING : explainRequirement(inputOf(asked));
  };
}

/** The rows that a rule on these types reads: few of a season's. */
function concerning(rows: GroundRows, types: readonly string[]): GroundRows {
  const evidence = new Set(rows.record?.flatMap((entry) => entry.evidence));
  const documents = rows.documents.filter(
    ({ id, type }) => types.includes(type) || evidence.has(id),
  );
  return { ...rows, documents };
}
