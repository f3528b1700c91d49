import type { AdmissionStatus } from '../../core/hosts/admission-verdict.ts';
import { stateColour } from '../look/colours.ts';
import { StateShape } from '../shared/state-shape.tsx';
import statusClasses from '../shared/status-mark.module.css';
import { ADMISSION_WORDS } from './admission-words.ts';

/** How an admission rule stands, as word, shape and colour. */
export function AdmissionMark({ status }: { readonly status: AdmissionStatus }) {
  const { word, shape, colour } = ADMISSION_WORDS[status];
  return (
    <span className={statusClasses.mark} style={{ color: stateColour(colour) }}>
      <StateShape shape={shape} />
      <span>{word}</span>
    </span>
  );
}
