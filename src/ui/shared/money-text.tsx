import { formatMoney } from '../../core/shared/format-money.ts';
import { useHomeCurrency } from '../data/use-settings.ts';

interface MoneyTextProps {
  /** Minor units: cents for USD. */
  readonly minor: number;
  readonly currency: string;
  /** Always with cents, for columns of receipts; otherwise only where there are some. */
  readonly cents?: boolean | undefined;
}

/** An amount in tabular figures; its currency stands beside it where it is not the home one. */
export function MoneyText({ minor, currency, cents }: MoneyTextProps) {
  const home = useHomeCurrency();
  const text = formatMoney(
    { minor, currency },
    home,
    cents === true ? 'always' : 'where-they-matter',
  );
  return <span className="tabular">{text}</span>;
}
