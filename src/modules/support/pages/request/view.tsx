import type { FormState } from '../../../../platform/http/form.ts';
import { longDate, timeSpan } from '../../../../platform/i18n/format.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { ErrorSummary } from '../../../../ui/components/error-summary.tsx';
import { fieldId } from '../../../../ui/components/field.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Timeline } from '../../../../ui/components/timeline.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { sessionsAsked } from '../../group-times.ts';
import { Standing } from '../../parts/standing.tsx';
import { paths } from '../../paths.ts';
import { isOpen, type SupportRequest } from '../../request.ts';
import { momentText, words as shared, whenText } from '../../words.ts';
import { Actions } from './actions.tsx';
import { AskerTurn } from './asker.tsx';
import type { RequestDetails } from './details.ts';
import { words } from './words.ts';

export interface RequestModel extends RequestDetails {
  form: FormState;
  csrf: string;
}

export function RequestView(model: RequestModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { request, form, csrf } = model;
  const open = isOpen(request.state);
  return (
    <Split label={t.history} aside={<History {...model} />}>
      <Stack gap="large">
        <Stack gap="small">
          <Heading level={1} id={fieldId('main')}>
            <Dutch>{request.title}</Dutch>
          </Heading>
          <p>
            <Standing request={request} />
          </p>
        </Stack>
        <ErrorSummary errors={Object.entries(form.errors).map(([field, message]) => ({ field: field || 'main', message }))} />
        {!open && (request.answer || request.alternativeName) && (
          <Notice tone={request.state === 'done' ? 'success' : 'info'} title={t.answerTitle}>
            {request.answer && (
              <p>
                <Dutch>{request.answer}</Dutch>
              </p>
            )}
            {request.alternativeRoomId && (
              <p>
                {t.instead}: <Link href={to(paths.room(request.alternativeRoomId))}>{request.alternativeName}</Link>
              </p>
            )}
          </Notice>
        )}
        {open && <AskerTurn {...model} />}
        <About {...model} />
        {open && model.handles && <Actions {...model} />}
        {open && model.withdraws && !request.proposalId && (
          <Form action={to(paths.withdrawal(request.id))} csrf={csrf} label={t.withdraw}>
            <p>
              <Button look="danger">{t.withdraw}</Button>
            </p>
          </Form>
        )}
      </Stack>
    </Split>
  );
}

function About({ request, turn, replies }: RequestModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const when = whenText(request, lang);
  const effort = request.effortKind === 'content' ? 'content' : 'secretarial';
  return (
    <SummaryList
      items={[
        { label: t.kind, value: shared[lang].kinds[request.kind] },
        ...(request.groupId
          ? [
              {
                label: t.group,
                value: (
                  <Link href={to(paths.group(request.groupId))}>
                    <Dutch>{request.groupTitle}</Dutch>
                  </Link>
                ),
              },
            ]
          : []),
        ...(request.roomId
          ? [{ label: t.room, value: <Link href={to(paths.room(request.roomId))}>{request.roomName}</Link> }]
          : []),
        ...(request.materialKindId
          ? [
              {
                label: t.material,
                value: (
                  <Link href={to(paths.material(request.materialKindId))}>
                    <Dutch>{`${request.amount ?? ''} ${request.materialName}`}</Dutch>
                  </Link>
                ),
              },
            ]
          : []),
        ...(when ? [{ label: t.when, value: <When request={request} first={when} /> }] : []),
        ...(request.people ? [{ label: t.people, value: request.people }] : []),
        ...(request.municipalityName ? [{ label: t.place, value: request.municipalityName }] : []),
        ...(request.question ? [{ label: t.question, value: <Dutch>{request.question}</Dutch> }] : []),
        { label: t.asker, value: request.askedByName },
        { label: t.askedOf, value: request.organisationName ?? t.support },
        { label: t.owner, value: request.takenByName ?? t.nobody },
        ...(request.state === 'waiting' && request.waitingFor && !replies
          ? [{ label: request.askerTurn ? t.questionLabel : t.waitsFor, value: <Dutch>{turn ?? request.waitingFor}</Dutch> }]
          : []),
        ...(request.wantedBefore ? [{ label: t.before, value: momentText(request.wantedBefore, lang) }] : []),
        ...(request.effortMinutes ? [{ label: t.effort, value: t.minutes(request.effortMinutes, t.effortKinds[effort]) }] : []),
      ]}
    />
  );
}

/** The first time and how many, with all of them folded away: they need not be a week apart. */
function When({ request, first }: { request: SupportRequest; first: string }) {
  const { lang } = usePage();
  const sessions = sessionsAsked(request);
  if (sessions.length < 2) return <>{first}</>;
  return (
    <Stack gap="small">
      <span>{first}</span>
      <Disclosure label={words[lang].allTimes}>
        <ul>
          {sessions.map(({ startsAt, endsAt }) => (
            <li key={startsAt.toString()}>
              {longDate(startsAt, lang)}, {timeSpan(startsAt, endsAt, lang)}
            </li>
          ))}
        </ul>
      </Disclosure>
    </Stack>
  );
}

function History({ history }: RequestModel) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <Card title={t.history} headingLevel={2}>
      <Timeline
        items={history.map((step) => ({
          when: momentText(step.at, lang),
          title: [t.steps[step.what], step.personName && t.handedTo(step.personName), step.byName && t.by(step.byName)]
            .filter(Boolean)
            .join(' '),
          text: step.note ? <Dutch>{step.note}</Dutch> : undefined,
        }))}
      />
    </Card>
  );
}
