/** The scheme that serves the page, and the one address that it may show. */
export const PAGE_SCHEME = 'app';
export const PAGE_HOST = 'sojourn';
export const PAGE_ORIGIN = `${PAGE_SCHEME}://${PAGE_HOST}`;
export const PAGE_ADDRESS = `${PAGE_ORIGIN}/`;
