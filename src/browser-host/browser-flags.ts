export interface BrowserFlagOptions {
  /** The fresh profile's folder. */
  readonly profile: string;
  /** The host's own port: the only address the browser may reach. */
  readonly port: number;
  readonly isRoot: boolean;
  /** Without a screen, for tests of the whole way. */
  readonly headless?: boolean;
}

/** Nobody can listen here without being root, and nothing does: whoever asks is refused at once. */
const REFUSING_PROXY = 'http://127.0.0.1:1';

/**
 * How the installed browser is started: a fresh profile that is never written to disk, one app
 * window, and no way out. Its proxy refuses, names do not resolve, and its own services are off,
 * so that neither the page nor the browser itself reaches anybody. Nothing here is secret: every
 * user of the machine can read a command line.
 */
export function browserFlags({ profile, port, isRoot, headless }: BrowserFlagOptions): string[] {
  return [
    `--user-data-dir=${profile}`,
    // Keeps what the page holds in memory: previews of documents never reach the profile's folder.
    '--incognito',
    `--proxy-server=${REFUSING_PROXY}`,
    `--proxy-bypass-list=<-loopback>;127.0.0.1:${port}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--disable-quic',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-component-extensions-with-background-pages',
    '--disable-client-side-phishing-detection',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-sync',
    '--disable-breakpad',
    '--disable-crash-reporter',
    '--metrics-recording-only',
    '--no-default-browser-check',
    '--no-first-run',
    '--no-pings',
    '--no-service-autorun',
    '--password-store=basic',
    '--use-mock-keychain',
    '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,AutofillServerCommunication,CertificateTransparencyComponentUpdater,InterestFeedContentSuggestions',
    '--window-size=1280,860',
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
    ...(headless ? ['--headless=new', '--disable-gpu'] : []),
  ];
}
