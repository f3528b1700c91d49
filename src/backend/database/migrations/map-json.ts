/** JSON with its value mapped. What is none any more stays as it is: damaged rows are told of when they are read. */
export function mapJson(text: string, map: (value: unknown) => unknown): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text;
  }
  return JSON.stringify(map(value));
}
