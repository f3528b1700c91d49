/** Opens every sample season. It protects nothing but invented papers, and it is shown on screen. */
export const SAMPLE_PASSPHRASE = 'sample season 2027';
