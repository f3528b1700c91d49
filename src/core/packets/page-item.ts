import type { VerdictShape } from '../requirements/verdict-words.ts';
import type { Weight } from './packet-font.ts';

/** What a colour is for; the drawing side holds one value for each. */
export type Ink = 'text' | 'muted' | 'accent' | 'good' | 'warn' | 'bad' | 'line' | 'panel';

/** Shapes that stand beside a verdict's word, the same on paper as in the window. */
export type Shape = VerdictShape;

export interface TextItem {
  readonly kind: 'text';
  /** Left end of the base line. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly weight: Weight;
  readonly size: number;
  readonly ink: Ink;
}

/**
 * One thing on a page that the app draws itself. Points, from the lower left corner of the sheet.
 * `page` of a link counts from 1 in the packet.
 */
export type PageItem =
  | TextItem
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly ink: Ink;
    }
  | {
      readonly kind: 'mark';
      /** Centre. */
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly shape: Shape;
      readonly ink: Ink;
    }
  | {
      readonly kind: 'link';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly page: number;
    };
