import { Fragment } from 'react';
import type { Sheet, SheetBlock } from '../../core/pages/sheet.ts';
import classes from './sheet-view.module.css';

/** A printable page as the window shows it: the same blocks that the PDF prints, in the same order. */
export function SheetView({ sheet }: { readonly sheet: Sheet }) {
  return (
    <article className={classes.sheet} aria-label={sheet.title} data-paper>
      <header className={classes.head}>
        <h2 className={classes.title}>{sheet.title}</h2>
        {sheet.subtitle !== '' && <p className={classes.subtitle}>{sheet.subtitle}</p>}
      </header>
      {numbered(sheet.blocks).map(({ key, item }) => (
        <Block key={key} block={item} />
      ))}
      <footer className={classes.foot}>{sheet.footer}</footer>
    </article>
  );
}

/** Nothing on a sheet has a name of its own or keeps a state, so its place is its key. */
function numbered<Item>(items: readonly Item[]): readonly { key: string; item: Item }[] {
  return items.map((item, index) => ({ key: String(index), item }));
}

function Block({ block }: { readonly block: SheetBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h3 className={classes.heading}>{block.text}</h3>;
    case 'text':
      return <p className={classes.text}>{block.text}</p>;
    case 'facts':
      return <Facts rows={block.rows} />;
    case 'table':
      return <Table columns={block.columns} rows={block.rows} />;
    case 'checklist':
      return <Checklist items={block.items} />;
    case 'write-in':
      return <WriteIn label={block.label} lines={block.lines} />;
  }
}

type Of<Kind extends SheetBlock['kind']> = Omit<Extract<SheetBlock, { kind: Kind }>, 'kind'>;

function Facts({ rows }: Of<'facts'>) {
  return (
    <dl className={classes.facts}>
      {numbered(rows).map(({ key, item: { label, value } }) => (
        <Fragment key={key}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Table({ columns, rows }: Of<'table'>) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          {numbered(columns).map(({ key, item }) => (
            <th key={key} scope="col">
              {item}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {numbered(rows).map(({ key, item: row }) => (
          <tr key={key}>
            {numbered(columns.map((_, at) => row[at] ?? '')).map((cell) => (
              <td key={cell.key}>{cell.item}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Checklist({ items }: Of<'checklist'>) {
  return (
    <ul className={classes.checklist}>
      {numbered(items).map(({ key, item: { text, detail } }) => (
        <li key={key}>
          <span className={classes.box} aria-hidden="true" />
          <div>
            <div>{text}</div>
            {detail !== '' && <div className={classes.detail}>{detail}</div>}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Lines for a pen: whoever listens to the page gets the label alone. */
function WriteIn({ label, lines }: Of<'write-in'>) {
  return (
    <div className={classes.writeIn}>
      <span>{label}</span>
      {numbered(Array.from({ length: Math.max(1, lines) })).map(({ key }) => (
        <span key={key} className={classes.line} aria-hidden="true" />
      ))}
    </div>
  );
}
