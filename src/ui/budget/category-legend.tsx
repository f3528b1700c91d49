import type { Category } from '../../core/budget/budget-line.ts';
import { CATEGORY_WORDS } from '../../core/budget/category-words.ts';
import { chartColour } from '../look/colours.ts';
import classes from './budget.module.css';
import { CATEGORY_COLOURS } from './category-colours.ts';

/** The square of a category's colour. */
export function CategorySwatch({ category }: { readonly category: Category }) {
  return (
    <span
      className={classes.swatch}
      style={{ background: chartColour(CATEGORY_COLOURS[category]) }}
      aria-hidden
    />
  );
}

/** Names of the colours in use. */
export function CategoryLegend({ categories }: { readonly categories: readonly Category[] }) {
  return (
    <ul className={classes.legend}>
      {categories.map((category) => (
        <li key={category}>
          <CategorySwatch category={category} />
          {CATEGORY_WORDS[category]}
        </li>
      ))}
    </ul>
  );
}
