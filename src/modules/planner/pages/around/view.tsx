import { type ComponentChildren, h } from 'preact';
import { localDate } from '../../../../platform/clock/clock.ts';
import { ageSpan, timeSpan } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { GroupCard } from '../../../../ui/components/group-card.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { DemandView } from '../../../demand/index.ts';
import type { GroupCard as Group } from '../../../groups/index.ts';
import { PoolCard } from '../../parts/pool-card.tsx';
import { paths } from '../../paths.ts';
import type { PoolView } from '../../pool-view.ts';
import { km } from '../../pool-words.ts';
import { words } from './words.ts';

interface Props {
  demand: DemandView;
  pool: PoolView | null;
  groups: (Group & { km: number })[];
  proposalHref: string | null;
}

/** With whom this demand could form a group. The frame is what the demand's own page shows. */
export function Around({ demand, pool, groups, proposalHref }: Props) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <div>
        <Heading level={1}>{t.title}</Heading>
      </div>
      <Frame>
        <Stack>
          {pool ? <Together pool={pool} /> : <NotOpen demand={demand} proposalHref={proposalHref} />}
          {groups.length > 0 && <Existing groups={groups} />}
        </Stack>
      </Frame>
    </Stack>
  );
}

/** Links in the frame open in the whole window. */
function Frame({ children }: { children: ComponentChildren }) {
  return h('turbo-frame', { id: 'bundeling', target: '_top' }, children);
}

function Together({ pool }: { pool: PoolView }) {
  const { lang } = usePage();
  const others = pool.needs.length - 1;
  return (
    <Stack gap="small">
      <Heading level={2}>{title(pool, others, lang)}</Heading>
      <Lead>{lead(pool, others, lang)}</Lead>
      <PoolCard pool={pool} headingLevel={3} linked={false} first />
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

function NotOpen({ demand, proposalHref }: { demand: DemandView; proposalHref: string | null }) {
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
  return (
    <Notice title={t.closed}>
      <p>{t.closedText}</p>
    </Notice>
  );
}

function Existing({ groups }: { groups: Props['groups'] }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack gap="small">
      <Heading level={2}>{t.existing}</Heading>
      <Grid list>
        {groups.map((group) => (
          <GroupCard
            key={group.id}
            href={to(paths.group(group.id))}
            title={<Dutch>{group.title}</Dutch>}
            date={localDate(group.startsAt).toString()}
            time={`${timeSpan(group.firstSession.startsAt, group.firstSession.endsAt, lang)}, ${t.times(group.sessionCount)}`}
            place={`${group.placeName}, ${group.town}, ${km(group.km)}`}
            audience={ageSpan(group.ageMin, group.ageMax, lang)}
            places={{ free: group.free, total: group.capacity }}
          />
        ))}
      </Grid>
    </Stack>
  );
}
