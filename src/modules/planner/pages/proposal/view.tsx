import type { Actor } from '../../../../platform/auth/actor.ts';
import { localDate } from '../../../../platform/clock/clock.ts';
import type { FormState } from '../../../../platform/http/form.ts';
import { languageName, longDate, timeSpan } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { DateBlock } from '../../../../ui/components/date-block.tsx';
import { ErrorSummary } from '../../../../ui/components/error-summary.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Cluster, Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Meter } from '../../../../ui/components/meter.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { participants } from '../../pool-words.ts';
import { type ProposalView, together } from '../../proposal.ts';
import { proposalWords, stateTones } from '../../proposal-words.ts';
import { Actions } from './actions.tsx';
import { Answers } from './answers-table.tsx';
import type { Details } from './details.ts';
import { Package } from './package-part.tsx';
import { words } from './words.ts';

interface Props {
  proposal: ProposalView;
  details: Details;
  actor: Actor;
  form: FormState;
  csrf: string;
}

/** All facts of a proposal, who answered what, and what this person can do now. */
export function ProposalPage({ proposal, details, actor, form, csrf }: Props) {
  const { lang } = usePage();
  const t = words[lang];
  const left = together(proposal);
  const general = form.errors[''];
  return (
    <Stack gap="large">
      <Stack gap="small">
        <p class="op-tags">
          <Tag tone={stateTones[proposal.state]}>{proposalWords[lang].states[proposal.state]}</Tag>
          {proposal.version > 1 && <Tag>{t.version(proposal.version)}</Tag>}
        </p>
        <Heading level={1}>
          <Dutch>{proposal.offerTitle}</Dutch>
        </Heading>
        <Lead>{summary(proposal, lang)}</Lead>
      </Stack>
      {general && <ErrorSummary title={t.failed} errors={[{ field: 'voorstel', message: general }]} />}
      <Stack gap="large">
        <Actions proposal={proposal} details={details} actor={actor} form={form} csrf={csrf} />
        <Split
          label={t.howMany}
          aside={
            <Stack>
              <Package proposal={proposal} />
              <Meter value={left} min={proposal.minSize} max={proposal.capacity} unit={participants(proposal, left, lang)} />
            </Stack>
          }
        >
          <Stack gap="large">
            <Answers proposal={proposal} details={details} actor={actor} />
            <Facts proposal={proposal} />
          </Stack>
        </Split>
      </Stack>
    </Stack>
  );
}

function summary({ sessions, placeName, town }: ProposalView, lang: Lang): string {
  const [first] = sessions;
  if (!first) return '';
  const span = timeSpan(first.startsAt, first.endsAt, lang);
  return words[lang].summary(sessions.length, longDate(first.startsAt, lang, true), span, placeName, town);
}

function Facts({ proposal }: Pick<Props, 'proposal'>) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { sessions, placeName, roomName, address, town, language, organisationName, createdByName, offerSlug, offerTitle } =
    proposal;
  return (
    <section aria-labelledby="plan">
      <Stack gap="small">
        <Heading level={2} id="plan">
          {t.plan}
        </Heading>
        <SummaryList
          items={[
            {
              label: t.offer,
              value: (
                <Link href={to(`/aanbod/${offerSlug}`)}>
                  <Dutch>{offerTitle}</Dutch>
                </Link>
              ),
            },
            { label: t.provider, value: organisationName },
            { label: t.room, value: `${placeName}, ${roomName}, ${address}, ${town}` },
            ...(proposal.ownerName ? [{ label: t.roomOf, value: proposal.ownerName }] : []),
            { label: t.language, value: languageName(language, lang) },
            { label: t.madeBy, value: createdByName },
          ]}
        />
        <Heading level={3}>{t.sessions}</Heading>
        <Cluster>
          {sessions.map((session) => (
            <DateBlock key={session.startsAt.toString()} date={localDate(session.startsAt).toString()} small />
          ))}
        </Cluster>
      </Stack>
    </section>
  );
}
