/** The drawings that stand beside a state's word, so that a colour is never alone. */
export type Shape =
  /** A full disc. */
  | 'filled'
  /** A ring whose right half is full. */
  | 'half'
  | 'cross'
  | 'hollow'
  /** A ring with a dot in it. */
  | 'dotted'
  /** A ring with the hands of a clock in it. */
  | 'clock'
  /** A ring of dashes. */
  | 'dashed'
  /** A ring with an arrow upwards. */
  | 'sent'
  /** A ring with an arrow to the right. */
  | 'arrow'
  | 'dash'
  /** A ring with a stroke through it. */
  | 'slashed';
