import type { VNode } from 'preact';
import type { AssetSets } from '../assets.ts';
import { ScenesPage } from './scenes-page.tsx';

/** Sample pages by name; for looking at the components, not part of the product. */
export const previews: Record<string, (assets: AssetSets) => VNode> = {
  scenes: (assets) => <ScenesPage assets={assets.public} />,
};
