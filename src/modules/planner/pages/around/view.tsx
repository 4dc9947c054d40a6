import { type ComponentChildren, h } from 'preact';
import { shortDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { DemandView } from '../../../demand/index.ts';
import type { FitView } from '../../fit/view-model.ts';
import { FittingGroups, FittingOffers, NearMisses } from '../../parts/fit-part.tsx';
import { PoolCard } from '../../parts/pool-card.tsx';
import { paths } from '../../paths.ts';
import type { PoolView } from '../../pool-view.ts';
import type { ServedBy } from '../../queries.ts';
import { words } from './words.ts';

interface Props {
  demand: DemandView;
  /** Null when it is not open. */
  fit: FitView | null;
  csrf: string;
  proposalHref: string | null;
  /** Places that served it, when it was served. */
  served: ServedBy | null;
}

/** With whom this demand could form a group, and what there is already. The frame is what the demand's own page shows. */
export function Around({ demand, fit, csrf, proposalHref, served }: Props) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <div>
        <Heading level={1}>{t.title}</Heading>
      </div>
      <Frame>
        {fit ? <WhatFits fit={fit} csrf={csrf} /> : <NotOpen demand={demand} proposalHref={proposalHref} served={served} />}
      </Frame>
    </Stack>
  );
}

function WhatFits({ fit, csrf }: { fit: FitView; csrf: string }) {
  const [best, ...more] = fit.pools;
  return (
    <Stack>
      <FittingGroups fit={fit} csrf={csrf} />
      {best && <Together pool={best} first={fit.fitting.every((one) => one.takes === 0)} />}
      {more.map((pool) => (
        <PoolCard key={`${pool.key} ${pool.title}`} pool={pool} headingLevel={3} linked={false} />
      ))}
      <NearMisses fit={fit} csrf={csrf} />
      <FittingOffers fit={fit} />
    </Stack>
  );
}

/** Links in the frame open in the whole window. */
function Frame({ children }: { children: ComponentChildren }) {
  return h('turbo-frame', { id: 'bundeling', target: '_top' }, children);
}

function Together({ pool, first }: { pool: PoolView; first: boolean }) {
  const { lang } = usePage();
  const others = pool.needs.length - 1;
  return (
    <Stack gap="small">
      <Heading level={2}>{title(pool, others, lang)}</Heading>
      <Lead>{lead(pool, others, lang)}</Lead>
      <PoolCard pool={pool} headingLevel={3} linked={false} first={first} />
    </Stack>
  );
}

function title(pool: PoolView, others: number, lang: Lang): string {
  const t = words[lang];
  if (pool.max === 0) return t.noOffer;
  if (others > 0) return pool.missing.length === 0 ? t.canTogether : t.almostTogether;
  return pool.ready ? t.enoughAlone : t.nobody;
}

function lead(pool: PoolView, others: number, lang: Lang): string {
  const t = words[lang];
  if (pool.max === 0) return t.noOfferText;
  if (others > 0) return pool.ready ? t.enough(others) : t.almost(others);
  return pool.ready ? t.proposeNow : t.wait;
}

function NotOpen({ demand, proposalHref, served }: Pick<Props, 'demand' | 'proposalHref' | 'served'>) {
  const { lang, to } = usePage();
  const t = words[lang];
  if (demand.state === 'proposed') {
    return (
      <Notice title={t.proposed}>
        <p>{t.proposedText}</p>
        {proposalHref && (
          <ButtonLink href={to(proposalHref)} look="secondary">
            {t.seeProposal}
          </ButtonLink>
        )}
      </Notice>
    );
  }
  if (served) {
    return (
      <Notice tone="success" title={t.served}>
        <p>
          {t.servedIn} <Dutch>{served.title}</Dutch>.{' '}
          {served.places > 0 && t.fill(served.places, shortDate(served.giveBackBefore, lang))}
        </p>
        <ButtonLink href={to(paths.participants(served.groupId))} look={served.places > 0 ? 'primary' : 'secondary'}>
          {t.toPlaces}
        </ButtonLink>
      </Notice>
    );
  }
  return (
    <Notice title={t.closed}>
      <p>{t.closedText}</p>
    </Notice>
  );
}
