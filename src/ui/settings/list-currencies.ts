/** Every currency that the engine knows, "USD - US Dollar". */
export function listCurrencies(): { value: string; label: string }[] {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({
    value: code,
    label: `${code} - ${names.of(code) ?? code}`,
  }));
}
