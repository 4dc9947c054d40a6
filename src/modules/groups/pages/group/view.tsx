import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { type Fact, Facts } from '../../../../ui/components/facts.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Prose, Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Places } from '../../../../ui/components/places.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import type { GroupDetails } from '../../details.ts';
import { agendaPath, offerPath, registerPath } from '../../paths.ts';
import type { CancelledSession } from '../../plan-of.ts';
import type { SessionView } from '../../queries.ts';
import type { SignUp } from '../../sign-up.ts';
import { beginning, cost, forWhom, languageName, times } from '../../wording.ts';
import { Sessions } from './sessions.tsx';
import { words } from './words.ts';

export interface GroupModel {
  group: GroupDetails;
  sessions: SessionView[];
  /** Sessions that do not take place. */
  gone: CancelledSession[];
  trainers: { name: string }[];
  signUp: SignUp;
  /** By which recruitment the visitor came. */
  via?: string | undefined;
  lang: Lang;
  now: Temporal.Instant;
}

/** The page of a group, in the order of a parent's questions; the button stays in reach on a phone. */
export function Group(model: GroupModel) {
  const { group, signUp, lang } = model;
  const t = words[lang];
  const summary = lang === 'en' && group.offer.summaryEn;
  const aside = (
    <Stack>
      <Sessions {...model} />
      <ByWhom {...model} />
    </Stack>
  );
  return (
    <Stack gap="large">
      <Split label={`${t.when}, ${t.byWhom.toLowerCase()}`} aside={aside}>
        <Stack gap="large">
          <Stack>
            <Heading level={1}>
              <Dutch>{group.title}</Dutch>
            </Heading>
            <Lead>{summary || <Dutch>{group.offer.summary}</Dutch>}</Lead>
            {signUp !== 'open' && (
              <Notice tone={signUp === 'cancelled' ? 'warning' : 'info'} title={t.told[signUp].title}>
                <p>{t.told[signUp].text}</p>
                {group.mergedInto?.openedTo === 'parents' && (
                  <p>
                    {t.mergedInto}{' '}
                    <Link href={localPath(`/groepen/${group.mergedInto.slug}`, lang)}>
                      <Dutch>{group.mergedInto.title}</Dutch>
                    </Link>
                  </p>
                )}
              </Notice>
            )}
            <InShort {...model} />
          </Stack>
          <Where group={group} lang={lang} />
          <About {...model} />
        </Stack>
      </Split>
      <WayIn {...model} />
    </Stack>
  );
}

function InShort({ group, signUp, via, lang }: GroupModel) {
  const t = words[lang];
  const facts: Fact[] = [
    { icon: 'users', label: t.forWhom, text: forWhom(group.offer.audience, group.ageMin, group.ageMax, lang) },
    { icon: 'calendar-event', label: t.first, text: `${beginning(group.startsAt, lang)}, ${times(group.sessionCount, lang)}` },
    { icon: 'map-pin', label: t.where, text: `${group.placeName}, ${group.town}${group.onlineToo ? t.orOnline : ''}` },
    { icon: 'currency-euro', label: t.cost, text: cost(group.contributionCents, group.sessionCount, lang) },
    { icon: 'language', label: t.language, text: languageName(group.language, lang) },
  ];
  return (
    <Card title={t.short} headingLevel={2}>
      <Facts facts={facts} />
      {(signUp === 'open' || signUp === 'full') && (
        <>
          <Places free={group.free} total={group.capacity} waiting />
          <p class="op-small">{signUp === 'full' ? t.waitNote : `${t.access[group.offer.access]} ${t.noAccount}`}</p>
          <p class="op-only-wide">
            <RegisterButton group={group} signUp={signUp} via={via} lang={lang} />
          </p>
        </>
      )}
    </Card>
  );
}

function Where({ group, lang }: { group: GroupDetails; lang: Lang }) {
  const t = words[lang];
  return (
    <Prose>
      <Heading level={2}>{t.where}</Heading>
      <p>
        <strong>{group.placeName}</strong>, {group.roomName}
        <br />
        {group.address}, {group.postcode} {group.town}
      </p>
      <p>
        {group.travel && <Dutch>{group.travel} </Dutch>}
        {group.wheelchair ? t.wheelchair : t.noWheelchair}
      </p>
      {group.onlineToo && (
        <p>
          <strong>{t.ratherOnline}</strong> {t.onlineToo}
        </p>
      )}
    </Prose>
  );
}

function About({ group, lang }: GroupModel) {
  const t = words[lang];
  const { offer } = group;
  return (
    <Prose>
      {lang === 'en' && (offer.whatHappens || offer.practical) && <p class="op-small">{t.dutchOnly}</p>}
      {offer.whatHappens && (
        <>
          <Heading level={2}>{t.happens}</Heading>
          <p lang="nl">{offer.whatHappens}</p>
        </>
      )}
      {offer.whatYouGet.length > 0 && (
        <>
          <Heading level={2}>{t.youGet}</Heading>
          <ul lang="nl">
            {offer.whatYouGet.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      {(offer.practical || offer.contributionNote) && (
        <>
          <Heading level={2}>{t.practical}</Heading>
          {[offer.practical, offer.contributionNote].filter(Boolean).map((text) => (
            <p key={text} lang="nl">
              {text}
            </p>
          ))}
        </>
      )}
    </Prose>
  );
}

function ByWhom({ group, trainers, lang }: GroupModel) {
  const t = words[lang];
  return (
    <Card title={t.byWhom} headingLevel={2}>
      <p>
        {trainers.length > 0 && `${trainers.map((trainer) => trainer.name).join(lang === 'nl' ? ' en ' : ' and ')}. `}
        {t.by(group.organisationName)}
      </p>
      <p>
        <Link href={offerPath(group.offerSlug, lang)}>{t.more}</Link>
      </p>
    </Card>
  );
}

/** The way in, at the end of the page and always in reach on a phone; never a dead end. */
function WayIn({ group, signUp, via, lang }: GroupModel) {
  const t = words[lang];
  if (signUp !== 'open' && signUp !== 'full') {
    return (
      <ActionBar>
        <ButtonLink href={offerPath(group.offerSlug, lang)} icon="search">
          {t.others}
        </ButtonLink>
        <ButtonLink href={agendaPath(lang)} look="subtle" icon="calendar">
          {t.agenda}
        </ButtonLink>
      </ActionBar>
    );
  }
  return (
    <ActionBar sticky>
      <RegisterButton group={group} signUp={signUp} via={via} lang={lang} />
    </ActionBar>
  );
}

function RegisterButton({ group, signUp, via, lang }: Pick<GroupModel, 'group' | 'signUp' | 'via' | 'lang'>) {
  const t = words[lang];
  return <ButtonLink href={registerPath(group.slug, lang, via)}>{signUp === 'full' ? t.wait : t.register}</ButtonLink>;
}
