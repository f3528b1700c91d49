interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string; createScriptURL(address: string): string },
  ): unknown;
}

/**
 * Where the policy asks for trusted types, lets through style sheets (text without a tag, which is
 * what the UI kit writes) and workers of the app itself, and nothing else.
 */
export function allowOwnMarkup(): void {
  // Not in TypeScript's library yet, and absent in browsers without it.
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy('default', {
    createHTML(text) {
      if (text.includes('<')) throw new TypeError('Markup as text is not allowed in this page.');
      return text;
    },
    createScriptURL(address) {
      const url = new URL(address, document.baseURI);
      const own = url.protocol === location.protocol && url.host === location.host;
      if (!own) throw new TypeError('Only the app itself may start a worker.');
      return address;
    },
  });
}
