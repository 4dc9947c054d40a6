import type { VNode } from 'preact';
import type { AssetSets } from '../assets.ts';
import { GalleryPreview } from './gallery.tsx';
import { HomePreview } from './home.tsx';
import { OfferPreview } from './offer.tsx';
import { DonePreview, RegisterPreview, SummaryPreview } from './register.tsx';
import { ResultsPreview } from './results.tsx';
import { ScenesPage } from './scenes-page.tsx';
import { CalendarPreview } from './work-calendar.tsx';
import { GroupPreview } from './work-group.tsx';
import { NeedPreview } from './work-need.tsx';
import { PoolPreview } from './work-pool.tsx';
import { TodayPreview } from './work-today.tsx';
import { LostPreview, YouthPreview } from './youth.tsx';

/** Sample pages by name; for looking at the components, not part of the product. */
export const previews: Record<string, (sets: AssetSets) => VNode> = {
  home: (sets) => <HomePreview sets={sets} />,
  results: (sets) => <ResultsPreview sets={sets} />,
  offer: (sets) => <OfferPreview sets={sets} />,
  register: (sets) => <RegisterPreview sets={sets} />,
  summary: (sets) => <SummaryPreview sets={sets} />,
  done: (sets) => <DonePreview sets={sets} />,
  today: (sets) => <TodayPreview sets={sets} />,
  need: (sets) => <NeedPreview sets={sets} />,
  pool: (sets) => <PoolPreview sets={sets} />,
  calendar: (sets) => <CalendarPreview sets={sets} />,
  group: (sets) => <GroupPreview sets={sets} />,
  youth: (sets) => <YouthPreview sets={sets} />,
  lost: (sets) => <LostPreview sets={sets} />,
  gallery: (sets) => <GalleryPreview sets={sets} />,
  'gallery-en': (sets) => <GalleryPreview sets={sets} lang="en" />,
  scenes: (sets) => <ScenesPage assets={sets.public} />,
};
