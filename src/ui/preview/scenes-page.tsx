import type { Assets } from '../assets.ts';
import { Card } from '../components/card.tsx';
import { Grid } from '../components/layout-parts.tsx';
import { Page } from '../layout.tsx';
import { Mark } from '../mark.tsx';
import { ParentsScene, ProfessionalsScene, YouthScene } from '../scenes/door-scenes.tsx';
import { HomeScene } from '../scenes/home-scene.tsx';
import { CircleScene, DoneScene, EmptyScene, LostScene } from '../scenes/small-scenes.tsx';

/** All pictures under each other. */
export function ScenesPage({ assets }: { assets: Assets }) {
  return (
    <Page title="Scenes" assets={assets} region={{ name: 'Holland Rijnland' }} width="bleed">
      <h1 class="op-hidden">Scenes</h1>
      <HomeScene />
      <Grid>
        {[ParentsScene, YouthScene, ProfessionalsScene, CircleScene, EmptyScene, LostScene, DoneScene].map((Scene) => (
          <Card key={Scene.name} title={Scene.name} picture={<Scene />} />
        ))}
        <Card title="Mark">
          <p>
            <Mark />
          </p>
        </Card>
      </Grid>
    </Page>
  );
}
