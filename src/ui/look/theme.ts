import { type CSSVariablesResolver, createTheme } from '@mantine/core';
import { CHART_COLOURS, STATE_COLOURS } from './colours.ts';
import { takeFirstMatch } from './take-first-match.ts';

/** Two weights, five sizes, one family; small radii; controls are compact throughout. */
export const theme = createTheme({
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: {
    xs: '0.75rem',
    sm: '0.8125rem',
    md: '0.875rem',
    lg: '1.0625rem',
    xl: '1.375rem',
  },
  fontWeights: { regular: '400', medium: '600', bold: '600' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.4', xl: '1.3' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.4' },
      h3: { fontSize: '0.875rem', lineHeight: '1.45' },
      h4: { fontSize: '0.8125rem', lineHeight: '1.4' },
    },
  },
  colors: {
    dark: [
      '#e4e8ec',
      '#c3cad1',
      '#a0a9b3',
      '#6c7680',
      '#3a424a',
      '#323940',
      '#22272c',
      '#1a1e22',
      '#16191d',
      '#101316',
    ],
    harbour: [
      '#eef5fa',
      '#d8e8f3',
      '#b0d0e6',
      '#85b6d8',
      '#6aaad6',
      '#3d87bb',
      '#1f74ad',
      '#0f629a',
      '#0d5486',
      '#093f66',
    ],
  },
  primaryColor: 'harbour',
  primaryShade: { light: 7, dark: 7 },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'xs' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'xs' } },
    // Whoever types a word and presses Enter gets the first option that has it.
    Select: {
      defaultProps: {
        size: 'xs',
        withCheckIcon: false,
        selectFirstOptionOnChange: true,
        onKeyDownCapture: takeFirstMatch,
      },
    },
    Autocomplete: { defaultProps: { size: 'xs' } },
    MultiSelect: { defaultProps: { size: 'xs' } },
    TagsInput: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Switch: { defaultProps: { size: 'xs' } },
    DatePicker: {
      defaultProps: {
        // Red weekends would say "wrong", and too faintly to be read.
        weekendDays: [],
        ariaLabels: {
          previousMonth: 'Previous month',
          nextMonth: 'Next month',
          previousYear: 'Previous year',
          nextYear: 'Next year',
          previousDecade: 'Previous decade',
          nextDecade: 'Next decade',
        },
      },
    },
    Radio: { defaultProps: { size: 'xs' } },
    Table: { defaultProps: { fz: 'sm', verticalSpacing: 6 } },
    Modal: {
      defaultProps: {
        centered: true,
        closeButtonProps: { 'aria-label': 'Close' },
        // Outside a section its header would count as a second banner of the page.
        attributes: { header: { role: 'presentation' } },
        transitionProps: { transition: 'fade', duration: 100 },
      },
    },
    Popover: { defaultProps: { transitionProps: { duration: 100 } } },
    Menu: { defaultProps: { transitionProps: { duration: 100 } } },
    Tooltip: {
      defaultProps: {
        events: { hover: true, focus: true, touch: false },
        openDelay: 200,
        multiline: true,
        maw: 340,
        transitionProps: { duration: 80 },
      },
    },
  },
});

const shared = {
  '--sj-sidebar-width': '196px',
  '--sj-topbar-height': '46px',
};

function named(prefix: string, colours: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(colours).map(([name, colour]) => [`--sj-${prefix}-${name}`, colour]),
  );
}

/** The app's own colours as CSS variables, `--sj-state-met` and `--sj-chart-sky` among them. */
export const resolveVariables: CSSVariablesResolver = () => ({
  variables: shared,
  light: {
    '--sj-canvas': '#f6f7f9',
    '--sj-surface': '#ffffff',
    '--sj-raised': '#ffffff',
    '--sj-line': '#dfe3e8',
    '--sj-hover': '#eef1f4',
    '--sj-selected': '#e2eef7',
    '--sj-banner': '#fff6dd',
    '--sj-banner-text': '#5c4300',
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1b2128',
    '--mantine-color-dimmed': '#57616c',
    '--mantine-color-placeholder': '#68727d',
    '--sj-danger': '#b3261e',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#0f629a',
    ...named('state', STATE_COLOURS.light),
    ...named('chart', CHART_COLOURS.light),
  },
  dark: {
    '--sj-canvas': '#14171a',
    '--sj-surface': '#1a1e22',
    '--sj-raised': '#22272c',
    '--sj-line': '#323940',
    '--sj-hover': '#252b31',
    '--sj-selected': '#1d3346',
    '--sj-banner': '#3a3013',
    '--sj-banner-text': '#f2dc9b',
    '--mantine-color-body': '#1a1e22',
    '--mantine-color-text': '#e4e8ec',
    '--mantine-color-dimmed': '#a0a9b3',
    '--mantine-color-placeholder': '#939ca6',
    '--sj-danger': '#b93a31',
    '--mantine-color-error': '#ff9086',
    '--mantine-color-anchor': '#85bde6',
    '--mantine-color-default': '#22272c',
    '--mantine-color-default-border': '#3a424a',
    ...named('state', STATE_COLOURS.dark),
    ...named('chart', CHART_COLOURS.dark),
  },
});
