import { type AdmissionDemand, kindOf } from '../../core/admission/demands/demand-kinds.ts';
import { fieldsOf } from './demands/fields-of.ts';
import classes from './fields/fields.module.css';

interface AdmissionEditorProps {
  readonly demand: AdmissionDemand;
  readonly onChange: (demand: AdmissionDemand) => void;
}

/** What an admission demand needs to know beside its kind; nothing for many. */
export function AdmissionEditor({ demand, onChange }: AdmissionEditorProps) {
  const Fields = fieldsOf(demand);
  if (Fields === undefined) return null;
  const problems = kindOf(demand).problems(demand);
  return (
    <div className={classes.predicate}>
      <Fields demand={demand} problems={problems} onChange={onChange} />
    </div>
  );
}
