import { type ComponentChildren, h } from 'preact';
import { localDate } from '../../../../platform/clock/clock.ts';
import { ageSpan, timeSpan } from '../../../../platform/i18n/format.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { GroupCard } from '../../../../ui/components/group-card.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import type { DemandView } from '../../../demand/index.ts';
import type { GroupCard as Group } from '../../../groups/index.ts';
import { PoolCard } from '../../parts/pool-card.tsx';
import { paths } from '../../paths.ts';
import type { PoolView } from '../../pool-view.ts';
import { km } from '../../pool-words.ts';

interface Props {
  demand: DemandView;
  pool: PoolView | null;
  groups: (Group & { km: number })[];
  proposalHref: string | null;
}

/** With whom this demand could form a group. The frame is what the demand's own page shows. */
export function Around({ demand, pool, groups, proposalHref }: Props) {
  return (
    <Stack gap="large">
      <div>
        <Heading level={1}>Samen een groep vormen</Heading>
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
  const others = pool.needs.length - 1;
  return (
    <Stack gap="small">
      <Heading level={2}>{title(pool, others)}</Heading>
      <Lead>{lead(pool, others)}</Lead>
      <PoolCard pool={pool} headingLevel={3} linked={false} first />
    </Stack>
  );
}

function title(pool: PoolView, others: number): string {
  if (pool.max === 0) return 'Nog geen passend aanbod';
  if (others > 0) return pool.missing.length === 0 ? 'Samen kunnen jullie een groep vormen' : 'Jullie zijn samen bijna een groep';
  return pool.ready ? 'Dit is genoeg voor een eigen groep' : 'Nog niemand om mee samen te gaan';
}

function lead(pool: PoolView, others: number): string {
  if (pool.max === 0) return 'Facilitaire ondersteuning ziet deze vraag ook. Zij zoeken wie dit kan geven.';
  const who = others === 1 ? 'een andere groepsvraag' : `${others} andere groepsvragen`;
  if (others > 0)
    return pool.ready ? `Samen met ${who} is er genoeg. Een voorstel maken kan nu.` : `Met ${who} scheelt het nog een beetje.`;
  return pool.ready ? 'Een voorstel maken kan nu.' : 'Zodra een ander team iets vraagt dat past, staat het hier meteen.';
}

function NotOpen({ demand, proposalHref }: { demand: DemandView; proposalHref: string | null }) {
  if (demand.state === 'proposed') {
    return (
      <Notice title="Deze groepsvraag zit in een voorstel">
        <p>Teams en trainers geven nu antwoord. Gaat het niet door, dan staat de vraag vanzelf weer open.</p>
        {proposalHref && (
          <ButtonLink href={proposalHref} look="secondary">
            Bekijk het voorstel
          </ButtonLink>
        )}
      </Notice>
    );
  }
  return (
    <Notice title="Deze groepsvraag staat niet meer open">
      <p>Er wordt niet meer gezocht naar teams om mee samen te gaan.</p>
    </Notice>
  );
}

function Existing({ groups }: { groups: Props['groups'] }) {
  return (
    <Stack gap="small">
      <Heading level={2}>Deze groepen hebben al plek</Heading>
      <Grid list>
        {groups.map((group) => (
          <GroupCard
            key={group.id}
            href={paths.group(group.id)}
            title={group.title}
            date={localDate(group.startsAt).toString()}
            time={`${timeSpan(group.firstSession.startsAt, group.firstSession.endsAt, 'nl')}, ${group.sessionCount} keer`}
            place={`${group.placeName}, ${group.town}, ${km(group.km)}`}
            audience={ageSpan(group.ageMin, group.ageMax, 'nl')}
            places={{ free: group.free, total: group.capacity }}
          />
        ))}
      </Grid>
    </Stack>
  );
}
