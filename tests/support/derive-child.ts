import { randomBytes } from 'node:crypto';
import { DERIVATION, derivePassphraseKey } from '../../src/backend/keys/derive-key.ts';

/** Derives as many keys at once as it is told, and says how much memory the process ever held, in MB. */
const [count = '1'] = process.argv.slice(2);
const salt = randomBytes(16);
const derive = () => derivePassphraseKey('not it at all', salt, DERIVATION);
await Promise.all(Array.from({ length: Number(count) }, derive));
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
