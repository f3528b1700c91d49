/**
 * Okabe and Ito's set, made to be told apart by colour-blind people
 * (https://jfly.uni-koeln.de/color/, read 24 Nov 2026). In the dark theme the two darkest are
 * lifted so that they stand off the ground.
 */
export const CHART_COLOURS = {
  light: {
    orange: '#e69f00',
    sky: '#56b4e9',
    green: '#009e73',
    yellow: '#f0e442',
    blue: '#0072b2',
    vermillion: '#d55e00',
    purple: '#cc79a7',
    ink: '#3a424a',
    grey: '#8b949e',
    wash: '#c3c9d0',
  },
  dark: {
    orange: '#e69f00',
    sky: '#56b4e9',
    green: '#1fb58a',
    yellow: '#f0e442',
    blue: '#3f9bd6',
    vermillion: '#e8742a',
    purple: '#d68fb6',
    ink: '#d5dbe1',
    grey: '#8b949e',
    wash: '#5d6670',
  },
} as const;

export type ChartColour = keyof typeof CHART_COLOURS.light;

/** The set as a chart or a style uses it; follows the theme by itself. */
export function chartColour(name: ChartColour): string {
  return `var(--sj-chart-${name})`;
}

/** Words and marks of states: each at least 4.5:1 on the ground of its theme. */
export const STATE_COLOURS = {
  light: {
    good: '#006b4e',
    warn: '#8a5300',
    bad: '#b03a00',
    gap: '#93376b',
    quiet: '#57616c',
    wait: '#0f629a',
  },
  dark: {
    good: '#4fcfa5',
    warn: '#f2b544',
    bad: '#ff9664',
    gap: '#e7a3c8',
    quiet: '#a0a9b3',
    wait: '#7cc1f0',
  },
} as const;

export type StateColour = keyof typeof STATE_COLOURS.light;

export function stateColour(name: StateColour): string {
  return `var(--sj-state-${name})`;
}
