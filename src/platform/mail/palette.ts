/** The theme's colours (ui/styles/tokens.css) as a mail program can read them: light and dark. A test holds both together. */
export const palette = {
  page: { token: 'default-bg-document', light: '#fbf5ea', dark: '#0d1a16' },
  card: { token: 'default-bg-default', light: '#ffffff', dark: '#15261f' },
  ink: { token: 'default-color-document', light: '#15261f', dark: '#f3efe4' },
  soft: { token: 'default-color-subtle', light: '#4d5f55', dark: '#b3c4ba' },
  line: { token: 'default-border-subtle', light: '#e6d9c2', dark: '#2c463c' },
  action: { token: 'action-1-inverse-bg-default', light: '#17594a', dark: '#7fd6b6' },
  'on-action': { token: 'action-1-inverse-color-default', light: '#ffffff', dark: '#06231a' },
  link: { token: 'action-1-color-default', light: '#14523f', dark: '#86d9bb' },
  header: { token: 'accent-1-inverse-bg-default', light: '#124a3d', dark: '#0b3328' },
  'on-header': { token: 'accent-1-inverse-color-default', light: '#ffffff', dark: '#f3efe4' },
  house: { token: 'accent-2-bg-default', light: '#e2583e', dark: '#ff8f73' },
  leaf: { token: 'accent-3-bg-default', light: '#ffc94d', dark: '#ffd469' },
} as const;

type Colour = keyof typeof palette;

/** A text or ground colour as an inline style; `style` adds the dark one by the class of the same name. */
export function ink(colour: Colour): string {
  return `color:${palette[colour].light}`;
}
export function ground(colour: Colour): string {
  return `background-color:${palette[colour].light}`;
}

/** Rules for programs that follow the reader's dark theme; others show the light one. */
export function darkStyle(): string {
  const rules = Object.entries(palette).map(
    ([name, { dark }]) =>
      `.c-${name}{color:${dark}!important}.b-${name}{background-color:${dark}!important}.l-${name}{border-color:${dark}!important}`,
  );
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`;
}
