import type { Actor } from '../../../../platform/auth/actor.ts';
import { localDate } from '../../../../platform/clock/clock.ts';
import type { FormState } from '../../../../platform/http/form.ts';
import { longDate, timeSpan } from '../../../../platform/i18n/format.ts';
import { DateBlock } from '../../../../ui/components/date-block.tsx';
import { ErrorSummary } from '../../../../ui/components/error-summary.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Cluster, Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Meter } from '../../../../ui/components/meter.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { languageName, participants } from '../../pool-words.ts';
import { type ProposalView, places, remaining } from '../../proposal.ts';
import { stateWords } from '../../proposal-words.ts';
import { Actions } from './actions.tsx';
import { Answers } from './answers-table.tsx';

interface Props {
  proposal: ProposalView;
  actor: Actor;
  form: FormState;
  csrf: string;
}

/** All facts of a proposal, who answered what, and what this person can do now. */
export function ProposalPage({ proposal, actor, form, csrf }: Props) {
  const state = stateWords[proposal.state];
  const left = places(remaining(proposal));
  const general = form.errors[''];
  return (
    <Stack gap="large">
      <Stack gap="small">
        <p class="op-tags">
          <Tag tone={state.tone}>{state.label}</Tag>
        </p>
        <Heading level={1}>{proposal.offerTitle}</Heading>
        <Lead>{summary(proposal)}</Lead>
      </Stack>
      {general && <ErrorSummary title="Dit lukte niet" errors={[{ field: 'voorstel', message: general }]} />}
      <Stack gap="large">
        <Actions proposal={proposal} actor={actor} form={form} csrf={csrf} />
        <Split
          label="Hoeveel deelnemers"
          aside={<Meter value={left} min={proposal.minSize} max={proposal.capacity} unit={participants(proposal, left)} />}
        >
          <Stack gap="large">
            <Answers proposal={proposal} actor={actor} />
            <Facts proposal={proposal} />
          </Stack>
        </Split>
      </Stack>
    </Stack>
  );
}

function summary({ sessions, placeName, town }: ProposalView): string {
  const [first] = sessions;
  if (!first) return '';
  return `${sessions.length} keer vanaf ${longDate(first.startsAt, 'nl', true)}, ${timeSpan(first.startsAt, first.endsAt, 'nl')}, in ${placeName} in ${town}.`;
}

function Facts({ proposal }: Pick<Props, 'proposal'>) {
  const { sessions, placeName, roomName, address, town, language, organisationName, createdByName, offerSlug, offerTitle } =
    proposal;
  return (
    <section aria-labelledby="plan">
      <Stack gap="small">
        <Heading level={2} id="plan">
          Het plan
        </Heading>
        <SummaryList
          items={[
            { label: 'Aanbod', value: <Link href={`/aanbod/${offerSlug}`}>{offerTitle}</Link> },
            { label: 'Aanbieder', value: organisationName },
            { label: 'Ruimte', value: `${placeName}, ${roomName}, ${address}, ${town}` },
            { label: 'Taal', value: languageName(language) },
            { label: 'Gemaakt door', value: createdByName },
          ]}
        />
        <Heading level={3}>Alle bijeenkomsten</Heading>
        <Cluster>
          {sessions.map((session) => (
            <DateBlock key={session.startsAt.toString()} date={localDate(session.startsAt).toString()} small />
          ))}
        </Cluster>
      </Stack>
    </section>
  );
}
