import { localDate } from '../../../../platform/clock/clock.ts';
import { ageSpan, timeSpan } from '../../../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Facts } from '../../../../ui/components/facts.tsx';
import { GroupCard } from '../../../../ui/components/group-card.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { NearMap } from '../../../../ui/components/near-map.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import type { ListEntry, MunicipalityView, Whereabouts } from '../../../regions/index.ts';
import type { PlaceNearby } from '../../nearby.ts';
import { groupPath } from '../../paths.ts';
import { distances } from './distances.ts';
import { WhereForm } from './form.tsx';
import { words } from './words.ts';

export interface NearbyModel {
  asked: { place: string; km: number; theme: string };
  /** Null when nothing was asked, or nothing that we know. */
  from: Whereabouts | null;
  places: PlaceNearby[];
  towns: MunicipalityView[];
  themes: ListEntry[];
  lang: Lang;
  /** Whose street map lies below ours. */
  credit: string | undefined;
}

export function Nearby(model: NearbyModel) {
  const t = words[model.lang];
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        <WhereForm {...model} />
      </Stack>
      {model.from && <Found {...model} from={model.from} />}
    </Stack>
  );
}

function Found(model: NearbyModel & { from: Whereabouts }) {
  const { places, from, lang, credit, towns } = model;
  const t = words[lang];
  if (places.length === 0) return <Nothing {...model} />;
  const streets = credit ? { credit, href: (zoom: number, x: number, y: number) => `/kaart/${zoom}/${x}/${y}.png` } : undefined;
  return (
    <Stack>
      <Heading level={2}>{t.found(places.length, from.name)}</Heading>
      <p class="op-small">{t.measured(from.municipality.name)}</p>
      <div class="op-near-pair">
        <NearMap title={t.map(from.name)} from={from} places={places} towns={towns} streets={streets} />
        <Stack gap="large">
          {places.map((place, index) => (
            <Place key={place.id} place={place} number={index + 1} lang={lang} />
          ))}
        </Stack>
      </div>
      <p>
        {t.more} <Link href={localPath('/aanbod', lang)}>{t.offers}</Link>
      </p>
    </Stack>
  );
}

function Place({ place, number, lang }: { place: PlaceNearby; number: number; lang: Lang }) {
  const t = words[lang];
  const km = t.km(place.km.toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 }));
  return (
    <section aria-labelledby={`plek-${number}`}>
      <Stack gap="small">
        <h3 class="utrecht-heading-3" id={`plek-${number}`}>
          <span class="op-near__number">{number}</span>
          <Dutch>{place.name}</Dutch>
        </h3>
        <Facts
          facts={[
            { icon: 'map-pin', text: `${km}: ${place.address}, ${place.town}` },
            ...(place.wheelchair ? [{ icon: 'wheelchair' as const, text: t.wheelchair }] : []),
          ]}
        />
        {place.groups.map((group) => (
          <GroupCard
            key={group.id}
            headingLevel={4}
            href={groupPath(group.slug, lang)}
            title={<Dutch>{group.title}</Dutch>}
            date={localDate(group.startsAt).toString()}
            time={timeSpan(group.firstSession.startsAt, group.firstSession.endsAt, lang)}
            audience={ageSpan(group.ageMin, group.ageMax, lang)}
            places={{ free: group.free, total: group.capacity, waiting: true }}
          />
        ))}
      </Stack>
    </section>
  );
}

/** Never a dead end: further away, other subjects, everything on the shelf. */
function Nothing({ asked, from, lang }: NearbyModel & { from: Whereabouts }) {
  const t = words[lang];
  const further = distances.find((km) => km > asked.km);
  const to = (change: Partial<typeof asked>) => {
    const { place, km, theme } = { ...asked, ...change };
    return `${localPath('/in-de-buurt', lang)}?${new URLSearchParams({ plek: place, km: String(km), ...(theme ? { thema: theme } : {}) })}`;
  };
  return (
    <EmptyState
      title={t.emptyTitle(from.name, asked.km)}
      actions={
        <>
          {further && <ButtonLink href={to({ km: further })}>{t.further(further)}</ButtonLink>}
          {asked.theme && (
            <ButtonLink href={to({ theme: '' })} look="secondary">
              {t.withoutTheme}
            </ButtonLink>
          )}
          <ButtonLink href={localPath('/aanbod', lang)} look="subtle">
            {t.offers}
          </ButtonLink>
        </>
      }
    >
      <p>{t.empty}</p>
    </EmptyState>
  );
}
