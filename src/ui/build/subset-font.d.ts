declare module 'subset-font' {
  type Options = {
    targetFormat?: 'woff2' | 'sfnt';
    variationAxes?: Record<string, number>;
    keepFeatures?: string[];
    noHinting?: boolean;
  };
  export default function subsetFont(font: Uint8Array, letters: string, options?: Options): Promise<Uint8Array>;
}
