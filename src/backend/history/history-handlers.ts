import { os } from '../calls/os.ts';
import { deliverHistory } from './deliver-history.ts';
import { readHistory } from './read-history.ts';

/** Entries of a page where nobody says how many. */
const PAGE = 100;

export const historyHandlers = {
  list: os.history.list.handler(({ context, input: { before, limit = PAGE, ...query } }) =>
    readHistory(context, query, { before, limit }),
  ),
  export: os.history.export.handler(({ context, input }) => {
    const { to, format, name = `sojourn-history.${format}`, ...query } = input;
    return deliverHistory(context, { query, to, format, name });
  }),
};
