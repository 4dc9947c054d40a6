import { localDate } from '../../../../platform/clock/clock.ts';
import { ageSpan, longDate, timeSpan } from '../../../../platform/i18n/format.ts';
import { Card } from '../../../../ui/components/card.tsx';
import { type Fact, Facts } from '../../../../ui/components/facts.tsx';
import { GroupCard } from '../../../../ui/components/group-card.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import type { Existing } from '../../existing.ts';

/** Groups with free places and offers on the shelf that could fit, so that nobody waits for what there is. */
export function ExistingPart({ existing }: { existing: Existing | null }) {
  return (
    <section id="bestaat" aria-labelledby="bestaat-titel">
      <Stack>
        <Heading level={2} look={3} id="bestaat-titel">
          Dit is er al
        </Heading>
        {existing === null ? (
          <Text>Kies een thema en een leeftijd. Dan zie je hier groepen met plek en trainingen die passen.</Text>
        ) : (
          <Found existing={existing} />
        )}
      </Stack>
    </section>
  );
}

function Found({ existing: { groups, offers } }: { existing: Existing }) {
  if (groups.length + offers.length === 0)
    return <Text>Hiervoor is nog geen groep en geen training. Juist dan helpt je vraag: zo ziet de regio wat er mist.</Text>;
  return (
    <>
      <Heading level={3} look={4}>
        Groepen met plek
      </Heading>
      {groups.length === 0 ? <Text>Nu geen groep met plek.</Text> : groups.map((group) => <Group key={group.id} group={group} />)}
      {offers.length > 0 && (
        <>
          <Heading level={3} look={4}>
            In het aanbod
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
  const { startsAt, endsAt } = group.firstSession;
  const distance = group.km === null ? '' : group.km === 0 ? ', dichtbij' : `, ${group.km} km`;
  return (
    <GroupCard
      href={group.openedTo === 'parents' ? `/groepen/${group.slug}` : `/werk/groepen/${group.id}`}
      title={group.title}
      headingLevel={4}
      date={localDate(startsAt).toString()}
      time={`${longDate(startsAt, 'nl')}, ${timeSpan(startsAt, endsAt, 'nl')}, ${group.sessionCount} keer`}
      place={`${group.town}${distance}`}
      audience={ageSpan(group.ageMin, group.ageMax, 'nl')}
      places={{ free: group.free, total: group.capacity }}
    />
  );
}

function Offer({ offer }: { offer: Existing['offers'][number] }) {
  const facts: Fact[] = [
    { icon: 'users', text: `${ageSpan(offer.ageMin, offer.ageMax, 'nl')}, ${offer.minSize} tot ${offer.maxSize} plekken` },
    { icon: 'calendar', text: `${offer.sessions} keer` },
  ];
  return (
    <Card href={`/aanbod/${offer.slug}`} title={offer.title} headingLevel={4}>
      <Facts facts={facts} />
    </Card>
  );
}
