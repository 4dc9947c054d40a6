import { h } from 'preact';
import { localDate } from '../../../../platform/clock/clock.ts';
import { ageSpan, longDate, timeSpan } from '../../../../platform/i18n/format.ts';
import { Card } from '../../../../ui/components/card.tsx';
import { type Fact, Facts } from '../../../../ui/components/facts.tsx';
import { GroupCard } from '../../../../ui/components/group-card.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { Existing } from '../../existing.ts';
import { words } from './words.ts';

/**
 * Groups with free places and offers on the shelf that could fit, so that nobody waits for what there is. With a script the planner's page
 * with all that fits comes in their place, and follows what is typed.
 */
export function ExistingPart({ existing, fitHref }: { existing: Existing | null; fitHref: string | null }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <section id="bestaat" aria-labelledby="bestaat-titel">
      <Stack>
        <Heading level={2} look={3} id="bestaat-titel">
          {t.exists}
        </Heading>
        {h(
          'turbo-frame',
          { id: 'past', target: '_top', ...(fitHref ? { src: to(fitHref) } : {}) },
          <Stack>
            {existing === null ? <Text>{t.chooseFirst}</Text> : <Found existing={existing} />}
            {fitHref && <Link href={to(fitHref)}>{t.allThatFits}</Link>}
          </Stack>,
        )}
      </Stack>
    </section>
  );
}

function Found({ existing: { groups, offers } }: { existing: Existing }) {
  const { lang } = usePage();
  const t = words[lang];
  if (groups.length + offers.length === 0) return <Text>{t.nothingThere}</Text>;
  return (
    <>
      <Heading level={3} look={4}>
        {t.groups}
      </Heading>
      {groups.length === 0 ? <Text>{t.noGroups}</Text> : groups.map((group) => <Group key={group.id} group={group} />)}
      {offers.length > 0 && (
        <>
          <Heading level={3} look={4}>
            {t.inOffers}
          </Heading>
          {offers.map((offer) => (
            <Offer key={offer.id} offer={offer} />
          ))}
        </>
      )}
    </>
  );
}

function Group({ group }: { group: Existing['groups'][number] }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { startsAt, endsAt } = group.firstSession;
  const distance = group.km === null ? '' : group.km === 0 ? `, ${t.near}` : `, ${group.km} km`;
  return (
    <GroupCard
      href={to(group.openedTo === 'parents' ? `/groepen/${group.slug}` : `/werk/groepen/${group.id}`)}
      title={<Dutch>{group.title}</Dutch>}
      headingLevel={4}
      date={localDate(startsAt).toString()}
      time={`${longDate(startsAt, lang)}, ${timeSpan(startsAt, endsAt, lang)}, ${t.times(group.sessionCount)}`}
      place={`${group.town}${distance}`}
      audience={ageSpan(group.ageMin, group.ageMax, lang)}
      places={{ free: group.free, total: group.capacity }}
    />
  );
}

function Offer({ offer }: { offer: Existing['offers'][number] }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const facts: Fact[] = [
    { icon: 'users', text: `${ageSpan(offer.ageMin, offer.ageMax, lang)}, ${t.size(offer.minSize, offer.maxSize)}` },
    { icon: 'calendar', text: t.times(offer.sessions) },
  ];
  return (
    <Card href={to(`/aanbod/${offer.slug}`)} title={<Dutch>{offer.title}</Dutch>} headingLevel={4}>
      <Facts facts={facts} />
    </Card>
  );
}
