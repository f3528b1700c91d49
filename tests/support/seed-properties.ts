import fc from 'fast-check';

/**
 * Property tests draw the same cases at every run, so that a run on one machine says what it says on
 * another; `npm run prove-laws` draws others, and more of them.
 */
fc.configureGlobal({ seed: Number(process.env['SOJOURN_SEED'] ?? 20_261_128) });
