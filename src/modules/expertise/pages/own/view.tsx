import { dayPartList } from '../../../../platform/i18n/day-part-list.ts';
import { longDate, plainDate } from '../../../../platform/i18n/format.ts';
import { Card } from '../../../../ui/components/card.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { Profile } from '../../profile.ts';
import { GroupLinks } from '../group-links.tsx';
import { AbsencePart } from './absence-part.tsx';
import { AvailabilityPart } from './availability-part.tsx';
import { HoursPart } from './hours-part.tsx';
import type { OwnModel } from './model.ts';
import { QualificationsPart } from './qualifications-part.tsx';
import { WishesPart } from './wishes-part.tsx';
import { words } from './words.ts';

/** Everything a trainer sees and says about their own work. */
export function OwnTrainer(model: OwnModel) {
  const { lang } = usePage();
  const t = words[lang];
  const { profile } = model;
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        {!profile && (
          <Notice>
            <p>{t.notYet}</p>
          </Notice>
        )}
      </Stack>
      {profile && <Needed {...model} />}
      {profile && <OwnGroups profile={profile} />}
      <AvailabilityPart {...model} />
      {profile && <AbsencePart {...model} profile={profile} />}
      {profile && <QualificationsPart {...model} profile={profile} />}
      {profile && <HoursPart {...model} profile={profile} />}
      {profile && <WishesPart {...model} profile={profile} />}
    </Stack>
  );
}

function Needed({ groups, needs }: OwnModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Heading level={2}>{t.needed}</Heading>
      {groups.length + needs.length === 0 && <Text>{t.nothingNeeded}</Text>}
      {groups.length > 0 && <Heading level={3}>{t.groupsWithout}</Heading>}
      <Grid columns="narrow" list>
        {groups.map((group) => (
          <Card key={group.id} title={<Dutch>{group.title}</Dutch>} headingLevel={4} tone="sun">
            <p>
              {longDate(group.startsAt, lang)}, {group.town}, {Math.round(group.km)} {t.km}
            </p>
            <p>{t.missing(group.missing)}</p>
          </Card>
        ))}
      </Grid>
      {needs.length > 0 && <Heading level={3}>{t.needs}</Heading>}
      <Grid columns="narrow" list>
        {needs.map((need) => (
          <Card key={need.id} title={lang === 'nl' ? need.theme : need.themeEn} headingLevel={4}>
            <p>
              {t.needText(need.places, need.from, need.to)}, {need.municipality ?? t.region}
            </p>
            <p class="op-small">
              {dayPartList(need.dayParts, lang)}. {t.waits(plainDate(need.waitingSince, lang))}.
            </p>
            <Link href={to(`/werk/groepsvragen/${need.id}/hulp`)} label={`${t.canDo}: ${need.theme}`}>
              {t.canDo}
            </Link>
          </Card>
        ))}
      </Grid>
    </Stack>
  );
}

function OwnGroups({ profile }: { profile: Profile }) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <GroupLinks
      title={t.groups}
      none={t.noGroups}
      groups={profile.groups}
      more={(group) => (
        <>
          , {group.town}. {t.next}: {longDate(group.nextAt, lang)}. {group.substitute && <Tag>{t.standIn}</Tag>}
        </>
      )}
    />
  );
}
