import { localDate } from '../../../../platform/clock/clock.ts';
import { dayPartList } from '../../../../platform/i18n/day-part-list.ts';
import { languageName, list, longDate, plainDate } from '../../../../platform/i18n/format.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { type SummaryItem, SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { MunicipalityView } from '../../../regions/index.ts';
import type { HoursView } from '../../hours.ts';
import type { Profile } from '../../profile.ts';
import { GroupLinks } from '../group-links.tsx';
import { CertificateTags } from '../trainers/certificate-tags.tsx';
import { words } from './words.ts';

interface Props {
  profile: Profile;
  places: MunicipalityView[];
  certificates: boolean;
  approves: boolean;
  today: Temporal.PlainDate;
  csrf: string;
}

/** What a colleague needs to know before asking somebody. */
export function OneTrainer(model: Props) {
  const { lang } = usePage();
  const t = words[lang];
  const { profile, certificates, today } = model;
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{profile.name}</Heading>
        <Lead>{profile.organisationName}</Lead>
        {profile.coTrainer && (
          <p class="op-tags">
            <Tag>{t.second}</Tag>
          </p>
        )}
        {profile.about && (
          <Text>
            <Dutch>{profile.about}</Dutch>
          </Text>
        )}
      </Stack>
      <SummaryList items={facts(model, lang)} />
      <Stack gap="small">
        <Heading level={2}>{t.canGive}</Heading>
        {profile.qualifications.length === 0 && <Text>{t.nothing}</Text>}
        <ul>
          {profile.qualifications.map((one) => {
            const over = Temporal.PlainDate.compare(one.validUntil, today) < 0;
            const day = plainDate(one.validUntil, lang);
            return (
              <li key={one.interventionId}>
                <Dutch>{one.name}</Dutch>, {over ? <strong>{t.ended(day)}</strong> : t.until(day)}
              </li>
            );
          })}
        </ul>
      </Stack>
      {certificates && (
        <Stack gap="small">
          <Heading level={2}>{t.papers}</Heading>
          <CertificateTags held={profile.certificates} today={today} />
        </Stack>
      )}
      <Groups profile={profile} />
      {profile.hours.length > 0 && <Hours {...model} />}
    </Stack>
  );
}

function facts({ profile, places }: Props, lang: 'nl' | 'en'): SummaryItem[] {
  const t = words[lang];
  const named = places.filter((place) => profile.municipalityIds.includes(place.id)).map((place) => place.name);
  const where = [
    t.from(profile.municipalityName, profile.maxKm),
    ...(profile.outsideOwn ? [] : [t.onlyOwn]),
    ...(named.length > 0 ? [t.only(list(named, lang))] : []),
  ];
  const when = [
    dayPartList(profile.dayParts, lang) || t.notStated,
    ...(profile.hoursPerWeek === null ? [] : [t.perWeek(profile.hoursPerWeek)]),
  ];
  const away = profile.absences.map((one) => t.span(plainDate(one.firstDay, lang), plainDate(one.lastDay, lang)));
  const wishes = profile.wishes.map((wish) =>
    wish.since ? `${wish.name} (${t.since(plainDate(wish.since, lang))})` : wish.name,
  );
  return [
    { label: t.where, value: where.join('; ') },
    { label: t.when, value: when.join('; ') },
    { label: t.languages, value: profile.languages.map((code) => languageName(code, lang)).join(', ') },
    ...(away.length > 0 ? [{ label: t.away, value: away.join('; ') }] : []),
    ...(wishes.length > 0 ? [{ label: t.wishes, value: wishes.join(', ') }] : []),
  ];
}

function Groups({ profile }: Pick<Props, 'profile'>) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <>
      <GroupLinks
        title={t.groups}
        none={t.noGroups}
        groups={profile.groups}
        more={(group) => `, ${longDate(group.nextAt, lang)}`}
      />
      <p>
        <Link href={to(`/werk/agenda?trainer=${profile.id}`)} icon="calendar">
          {t.calendar}
        </Link>
      </p>
    </>
  );
}

function Hours(model: Props) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <Stack gap="small">
      <Heading level={2}>{t.hours}</Heading>
      <Text small>{t.given(model.profile.givenThisYear)}</Text>
      {model.profile.hours.map((one) => (
        <HoursRow key={one.purpose} {...model} one={one} />
      ))}
    </Stack>
  );
}

function HoursRow({ profile, one, approves, csrf }: Props & { one: HoursView }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const said = `${t.purposes[one.purpose]}: ${t.hoursText(one.hours)}`;
  return (
    <Cluster>
      <span>
        {said}
        {one.approver && `, ${t.by(one.approver)}`}
      </span>
      {one.approvedAt ? (
        <Tag tone="success">{t.approved(plainDate(localDate(one.approvedAt), lang))}</Tag>
      ) : (
        <Tag tone="warning">{t.waits}</Tag>
      )}
      {!one.approvedAt && approves && (
        <Form
          action={to(`/werk/trainers/${profile.id}/uren`)}
          csrf={csrf}
          hidden={{ purpose: one.purpose, hours: one.hours }}
          label={said}
        >
          <Button small look="secondary" label={`${t.approve}: ${said}`}>
            {t.approve}
          </Button>
        </Form>
      )}
    </Cluster>
  );
}
