import { localDate } from '../../../../platform/clock/clock.ts';
import { longDate, timeSpan } from '../../../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Door } from '../../../../ui/components/door.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { GroupCard } from '../../../../ui/components/group-card.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Hero } from '../../../../ui/components/hero.tsx';
import { Cluster, Grid, Section, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { SearchBox } from '../../../../ui/components/search-box.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import { ParentsScene, ProfessionalsScene, YouthScene } from '../../../../ui/scenes/door-scenes.tsx';
import { HomeScene } from '../../../../ui/scenes/home-scene.tsx';
import { costText, forWhom, shelfPath } from '../../../catalogue/index.ts';
import type { GroupsSoon } from '../../groups-soon.ts';
import { Talk, type TalkProps } from './talk.tsx';
import { homeWords } from './words.ts';

interface Props extends GroupsOf, TalkProps {}

interface GroupsOf {
  soon: GroupsSoon;
  lang: Lang;
}

/** The home page. Nothing on it that is not for everyone who comes in. */
export function Home({ soon, contacts, desk, lang }: Props) {
  const t = homeWords[lang];
  const search = (question: string) => `${shelfPath(lang)}?zoek=${encodeURIComponent(question)}`;
  return (
    <>
      <Hero title={t.title} lead={t.lead} scene={<HomeScene />}>
        <SearchBox
          action={shelfPath(lang)}
          name="zoek"
          label={t.question}
          labelAsHeading={2}
          big
          placeholder={t.placeholder}
          suggestionsLabel={t.common}
          suggestions={t.questions.map((label) => ({ href: search(label), label }))}
        />
      </Hero>
      <Section>
        <div class="op-doors">
          <Door href={`${shelfPath(lang)}?voor=parents`} {...t.parents} picture={<ParentsScene />} />
          <Door href={`${shelfPath(lang)}?voor=young-people`} {...t.youth} picture={<YouthScene />} tone="night" />
          <Door href={localPath('/werk', lang)} {...t.professionals} picture={<ProfessionalsScene />} tone="pine" />
        </div>
      </Section>
      <Section tint="sand" labelledby="binnenkort">
        <Soon soon={soon} lang={lang} />
      </Section>
      <Talk contacts={contacts} desk={desk} lang={lang} />
    </>
  );
}

function Soon({ soon, lang }: GroupsOf) {
  const t = homeWords[lang];
  return (
    <Stack gap="large">
      <Cluster spread>
        <Heading level={2} id="binnenkort">
          {soon.thisWeek || soon.groups.length === 0 ? t.thisWeek : t.soon}
        </Heading>
        <Link href={localPath('/agenda', lang)}>{t.agenda}</Link>
      </Cluster>
      {soon.groups.length === 0 ? (
        <EmptyState
          title={t.none}
          headingLevel={3}
          actions={
            <ButtonLink href={shelfPath(lang)} look="secondary">
              {t.shelf}
            </ButtonLink>
          }
        >
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <Grid columns="wide" list>
          {soon.groups.map((group) => (
            <GroupCard
              key={group.id}
              href={localPath(`/groepen/${group.slug}`, lang)}
              title={<Dutch>{group.title}</Dutch>}
              date={localDate(group.startsAt).toString()}
              time={`${longDate(group.startsAt, lang).split(' ')[0]}, ${timeSpan(group.firstSession.startsAt, group.firstSession.endsAt, lang)}, ${t.times(group.sessionCount)}`}
              place={`${group.placeName}, ${group.town}`}
              audience={forWhom(group, lang)}
              cost={costText(group.contributionCents, lang)}
              places={{ free: group.free, total: group.capacity }}
            />
          ))}
        </Grid>
      )}
    </Stack>
  );
}
