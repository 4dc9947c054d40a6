import type { Assets } from '../assets.ts';
import { Page } from '../layout.tsx';
import { HomeScene } from '../scenes/home-scene.tsx';

/** All pictures under each other. */
export function ScenesPage({ assets }: { assets: Assets }) {
  return (
    <Page title="Scenes" assets={assets} region={{ name: 'Holland Rijnland' }} width="bleed">
      <h1>Scenes</h1>
      <HomeScene />
    </Page>
  );
}
