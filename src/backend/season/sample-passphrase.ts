export { SAMPLE_PASSPHRASE } from '../../contract/sample-passphrase.ts';
