/**
 * What a region can choose for its pages: the class, the colour of the browser's own bar, and colours for a picture in small. They repeat tokens
 * of the look, because neither can be a style (contrast.test.ts holds them equal).
 */
export const looks = {
  opgroeiplein: {
    themeClass: null,
    bar: { light: '#124a3d', dark: '#0b3328' },
    sample: { page: '#fbf5ea', card: '#ffffff', ink: '#15261f', action: '#17594a', accent: '#e2583e', tint: '#ffc94d' },
  },
  ma: {
    themeClass: 'ma-theme',
    bar: { light: '#8a3a9f', dark: '#2661a8' },
    sample: { page: '#f3f7fe', card: '#ffffff', ink: '#1d1f24', action: '#8a3a9f', accent: '#3585ca', tint: '#f7d062' },
  },
} as const;

export type Look = keyof typeof looks;

export const lookNames = Object.keys(looks) as [Look, ...Look[]];

/** The look of that name; our own for one that does not exist (any more). */
export function lookOf(name: string | undefined): Look {
  return lookNames.find((look) => look === name) ?? 'opgroeiplein';
}
