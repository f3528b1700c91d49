const SYSTEMS = {
  linux: ['--linux', '-l'],
  darwin: ['--mac', '--macos', '-m', '-o'],
  win32: ['--win', '--windows', '-w'],
};
const PROCESSORS = ['--x64', '--arm64', '--ia32', '--armv7l', '--universal'];

/**
 * True where electron-builder's arguments ask for installers of this machine's system and processor alone.
 *
 * @param {readonly string[]} args
 */
export function isForHere(args, platform = process.platform, arch = process.arch) {
  const systems = Object.entries(SYSTEMS).filter(([, flags]) =>
    flags.some((flag) => args.includes(flag)),
  );
  const isOtherSystem = systems.some(([name]) => name !== platform);
  const isOtherProcessor = PROCESSORS.some((flag) => flag !== `--${arch}` && args.includes(flag));
  return !isOtherSystem && !isOtherProcessor;
}
