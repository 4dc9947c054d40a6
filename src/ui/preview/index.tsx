import type { VNode } from 'preact';
import type { AssetSets } from '../assets.ts';
import { HomePreview } from './home.tsx';
import { OfferPreview } from './offer.tsx';
import { DonePreview, RegisterPreview, SummaryPreview } from './register.tsx';
import { ResultsPreview } from './results.tsx';
import { ScenesPage } from './scenes-page.tsx';

/** Sample pages by name; for looking at the components, not part of the product. */
export const previews: Record<string, (sets: AssetSets) => VNode> = {
  home: (sets) => <HomePreview sets={sets} />,
  results: (sets) => <ResultsPreview sets={sets} />,
  offer: (sets) => <OfferPreview sets={sets} />,
  register: (sets) => <RegisterPreview sets={sets} />,
  summary: (sets) => <SummaryPreview sets={sets} />,
  done: (sets) => <DonePreview sets={sets} />,
  scenes: (sets) => <ScenesPage assets={sets.public} />,
};
