import { defineConfig } from 'vite';
import { designSystemPart } from './src/ui/build/design-system-part.ts';
import { siteIcons } from './src/ui/build/icons.ts';
import { ownFonts } from './src/ui/build/own-fonts.ts';
import { regionTheme } from './src/ui/build/region-theme.ts';
import { turboWithoutStyle } from './src/ui/build/turbo-without-style.ts';

/** Styles, fonts and browser scripts, with hashed names and a manifest; the server itself is bundled elsewhere. */
export default defineConfig({
  base: '/assets/',
  publicDir: false,
  plugins: [ownFonts(), designSystemPart(), regionTheme(), siteIcons(), turboWithoutStyle()],
  build: {
    outDir: 'dist/assets',
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsDir: '',
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: [
        'src/ui/styles/public.css',
        'src/ui/styles/work.css',
        'src/ui/styles/theme-ma.css',
        'src/ui/browser/public.ts',
        'src/ui/browser/work.ts',
        'src/ui/browser/passkeys.ts',
        'src/ui/browser/attendance.ts',
        'src/ui/browser/attendance-worker.ts',
      ],
      // A browser knows a service worker by its address: that one has no hash.
      output: { entryFileNames: ({ name }) => (name === 'attendance-worker' ? '[name].js' : '[name]-[hash].js') },
    },
  },
});
