import packageJson from '../../../package.json' with { type: 'json' };

/** The version of the app, from the one place that names it. */
export const APP_VERSION: string = packageJson.version;
