import type { Weight } from './page-font.ts';
import type { Shape } from './shape.ts';

/** What a colour is for; the drawing side holds one value for each. */
export type Ink = 'text' | 'muted' | 'accent' | 'good' | 'warn' | 'bad' | 'line' | 'panel';

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
