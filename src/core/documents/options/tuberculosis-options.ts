import type { FactOption } from '../document-type.ts';
import { circumstance, labelled, option } from './option.ts';

/** Key of the fact that says when a skin test was placed; its paper is dated by the reading. */
export const PLACED = 'placed';

/** How a tuberculosis test is done. Names as papers print them: facts on papers, A4, A5 and A8. */
export const TB_TEST_KINDS: readonly FactOption[] = [
  labelled(
    'Skin test (TST, PPD, Mantoux)',
    option(
      'TST',
      'PPD',
      'Mantoux',
      'skin test',
      'TB skin test',
      'tuberculin skin test',
      'tuberculin',
      'tuberculin test',
      'Mantoux test',
      'Mantoux skin test',
      'PPD test',
      'PPD skin test',
      'TST test',
      'one-step TST',
      'one-step PPD',
      'one-step skin test',
      'single TST',
      'Tubersol',
      'Aplisol',
      'purified protein derivative',
    ),
  ),
  labelled(
    'Two-step skin test (two TSTs one to three weeks apart)',
    option(
      'two-step TST',
      'two-step',
      '2-step',
      '2-step TST',
      'two-step PPD',
      '2-step PPD',
      'two-step Mantoux',
      '2-step Mantoux',
      'two-step skin test',
      '2-step skin test',
      'two-step TB skin test',
      '2-step TB skin test',
      'two-step tuberculin skin test',
      '2-step tuberculin skin test',
      'two-step test',
      'TST two-step',
      'PPD two-step',
      'TST 2-step',
      'PPD 2-step',
    ),
  ),
  labelled(
    'Blood test (IGRA: QuantiFERON, T-SPOT)',
    option(
      'IGRA',
      'QuantiFERON',
      'QuantiFERON-TB',
      'QuantiFERON Gold',
      'QuantiFERON-TB Gold',
      'QuantiFERON-TB Gold Plus',
      'QuantiFERON Gold Plus',
      'QuantiFERON Plus',
      'QuantiFERON-TB Gold In-Tube',
      'QuantiFERON TB Gold Plus, 1 tube',
      'QuantiFERON TB Gold Plus, 4 tube',
      'QFT',
      'QFT-Plus',
      'QFT-G',
      'QFT-GIT',
      'QFT Gold',
      'QFT-Gold Plus',
      'T-SPOT',
      'T-SPOT.TB',
      'TSPOT',
      'ELISpot',
      'blood test',
      'TB blood test',
      'interferon gamma release assay',
      'interferon-gamma release assay (IGRA)',
      'IGRA blood test',
      'IGRA test',
      'QuantiFERON test',
      'T-SPOT test',
    ),
  ),
];

const NEGATIVE = option(
  'negative',
  'neg',
  'non-reactive',
  'nonreactive',
  'not reactive',
  'negative result',
  'not detected',
);

/** Of someone whose other test was positive, or who was treated. */
export const NEGATIVE_WITH_HISTORY = 'negative, with a positive history';

/**
 * What a tuberculosis test came to. T-SPOT's borderline is not the indeterminate of a test that failed
 * (facts on papers, A5). Nobody sets out to get any but the negative one.
 */
export const TB_RESULTS: readonly FactOption[] = [
  NEGATIVE,
  circumstance({
    ...option(
      NEGATIVE_WITH_HISTORY,
      'negative with positive history',
      'negative, history of a positive test',
      'negative, previously positive',
      'negative, treated before',
    ),
    inSentence: 'negative with a positive history',
  }),
  circumstance(option('positive', 'pos', 'reactive', 'positive result', 'detected')),
  circumstance(option('indeterminate', 'equivocal', 'inconclusive', 'invalid', 'indeterminant')),
  circumstance(option('borderline')),
];

/** What an X-ray report comes to: its impression (facts on papers, A9). */
export const X_RAY_RESULTS: readonly FactOption[] = [
  option(
    'normal',
    'clear',
    'negative',
    'unremarkable',
    'normal chest',
    'normal chest X-ray',
    'within normal limits',
    'WNL',
    'no abnormality',
    'no abnormalities',
    'lungs clear',
    'clear lungs',
  ),
  option(
    'no active tuberculosis',
    'no active TB',
    'no active disease',
    'no active pulmonary disease',
    'no evidence of active tuberculosis',
    'no evidence of active TB',
    'no evidence of tuberculosis',
    'negative for tuberculosis',
    'negative for active tuberculosis',
    'negative for active TB',
  ),
  circumstance(option('abnormal', 'positive', 'pathological', 'active tuberculosis', 'active TB')),
];
