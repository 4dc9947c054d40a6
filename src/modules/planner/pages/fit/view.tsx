import { h } from 'preact';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { FitView } from '../../fit/view-model.ts';
import { FittingGroups, FittingOffers, NearMisses } from '../../parts/fit-part.tsx';
import { fitWords } from '../../parts/fit-words.ts';
import { PoolCard } from '../../parts/pool-card.tsx';
import { words } from './words.ts';

/** What fits a need that is still being written. The frame stands beside its form. */
export function FitPage({ fit, csrf }: { fit: FitView | null; csrf: string }) {
  const t = words[usePage().lang];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Heading level={2} look={3}>
        {t.now}
      </Heading>
      {h('turbo-frame', { id: 'past', target: '_top' }, fit ? <What fit={fit} csrf={csrf} /> : <Text>{t.chooseFirst}</Text>)}
    </Stack>
  );
}

function What({ fit, csrf }: { fit: FitView; csrf: string }) {
  const { lang } = usePage();
  const t = words[lang];
  const together = fit.pools.filter((pool) => pool.max > 0 && pool.needs.length > 1);
  const none = fit.fitting.length + fit.almostGroups.length + fit.almostNeeds.length + fit.offers.length + together.length === 0;
  return (
    <Stack>
      {none && <Text>{fitWords[lang].nothing}</Text>}
      <FittingGroups fit={fit} csrf={csrf} headingLevel={3} />
      {together.length > 0 && (
        <Stack gap="small">
          <Heading level={3}>{t.together}</Heading>
          {together.map((pool) => (
            <PoolCard key={`${pool.key} ${pool.title}`} pool={pool} headingLevel={4} linked={false} />
          ))}
        </Stack>
      )}
      <NearMisses fit={fit} csrf={csrf} headingLevel={3} />
      <FittingOffers fit={fit} headingLevel={3} />
    </Stack>
  );
}
