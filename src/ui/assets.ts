import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Look, lookNames } from './looks.ts';

/** Addresses of the built files that one kind of page needs. */
export type Assets = {
  css: readonly string[];
  js: readonly string[];
  /** Fonts that are fetched at once, because every page shows them. */
  fonts: readonly string[];
  icon?: string;
  touchIcon?: string;
  manifest?: string;
  /** The script that looks after lists of who was there, for pages of who is logged in. */
  lists?: string;
};

/** Built files for the public pages and for the staff screens. */
export type AssetSets = {
  public: Assets;
  work: Assets;
  /** Browser scripts of single pages. */
  scripts: { passkeys: string };
  /** Style sheets of looks that are not our own. */
  looks: Partial<Record<Look, string>>;
};

type Chunk = { file: string; css?: string[]; assets?: string[]; src?: string };

/** Reads the manifest that Vite left in `folder`; `base` is the address below which that folder is served. Throws when it was not built. */
export function readAssets(folder: string, base = '/assets/'): AssetSets {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, Chunk>;
  const address = (file: string) => base + file;
  const chunk = (source: string): Chunk => {
    const found = manifest[source];
    if (!found) throw new Error(`${source} is not in ${folder}/manifest.json; build the assets first`);
    return found;
  };
  const find = (part: string) => Object.values(manifest).find((one) => one.src?.includes(part))?.file;
  const fonts = ['noto-sans-400.woff2', 'noto-sans-700.woff2', 'bricolage-700.woff2']
    .map(find)
    .filter((file) => file !== undefined);
  const icon = find('favicon.svg');
  const touchIcon = find('touch-icon.png');
  const webManifest = find('site.webmanifest');
  const shared = {
    fonts: fonts.map(address),
    icon: icon && address(icon),
    touchIcon: touchIcon && address(touchIcon),
    manifest: webManifest && address(webManifest),
  };
  const css = (name: string) => address(chunk(`src/ui/styles/${name}.css`).file);
  const js = (name: string) => address(chunk(`src/ui/browser/${name}.ts`).file);
  const lists = js('attendance');
  return {
    public: { ...shared, lists, css: [css('public')], js: [js('public')] },
    work: { ...shared, lists, css: [css('public'), css('work')], js: [js('public'), js('work')] },
    scripts: { passkeys: js('passkeys') },
    looks: Object.fromEntries(lookNames.filter((look) => look !== 'opgroeiplein').map((look) => [look, css(`theme-${look}`)])),
  };
}
