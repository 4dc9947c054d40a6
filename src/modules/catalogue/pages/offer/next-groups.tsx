import { localDate } from '../../../../platform/clock/clock.ts';
import { longDate, timeSpan } from '../../../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { GroupCard as Card } from '../../../../ui/components/group-card.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import type { GroupCard } from '../../../groups/index.ts';
import type { OfferView } from '../../offer.ts';
import { costText, languageLabel } from '../../wording.ts';
import { offerWords } from './words.ts';

/** When and where: the coming groups with their places, or what to do without them. */
export function NextGroups({ offer, groups, lang }: { offer: OfferView; groups: GroupCard[]; lang: Lang }) {
  const t = offerWords[lang];
  const planned = offer.form === 'group' || offer.form === 'meeting';
  return (
    <Stack>
      <Heading level={2} id="groepen">
        {t.when}
      </Heading>
      {groups.map((group) => (
        <Card
          key={group.id}
          title={`${group.town}, ${group.placeName}`}
          date={localDate(group.startsAt).toString()}
          time={`${weekday(group, lang)}, ${t.starts(timeSpan(group.firstSession.startsAt, group.firstSession.endsAt, lang), group.sessionCount)}`}
          places={{ free: group.free, total: group.capacity, waiting: true }}
          cost={costText(group.contributionCents, lang)}
          action={<GroupLinks group={group} lang={lang} />}
          {...(group.language === 'nl' ? {} : { status: languageLabel(group.language, lang) })}
        />
      ))}
      {groups.length === 0 && planned && (
        <Notice>
          <p>{t.noGroups}</p>
          {offer.organisation.phone && <p>{t.noGroupsAsk}</p>}
        </Notice>
      )}
      {groups.length === 0 && !planned && <p>{t.noDates}</p>}
    </Stack>
  );
}

/** Straight to registering, or first more about this group. */
function GroupLinks({ group, lang }: { group: GroupCard; lang: Lang }) {
  const t = offerWords[lang];
  const path = localPath(`/groepen/${group.slug}`, lang);
  const called = `${group.town}, ${longDate(group.startsAt, lang)}`;
  const register = group.free > 0 ? t.registerHere : t.waiting;
  return (
    <Cluster>
      <ButtonLink href={`${path}/aanmelden`} look="secondary" label={`${register}: ${called}`}>
        {register}
      </ButtonLink>
      <Link href={path} label={`${t.moreOfGroup}: ${called}`}>
        {t.moreOfGroup}
      </Link>
    </Cluster>
  );
}

function weekday(group: GroupCard, lang: Lang): string {
  return longDate(group.startsAt, lang).split(' ')[0] ?? '';
}
