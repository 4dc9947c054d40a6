import type { FormState } from '../../../../platform/http/form.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { ErrorSummary } from '../../../../ui/components/error-summary.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Timeline } from '../../../../ui/components/timeline.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { paths } from '../../paths.ts';
import { isOpen } from '../../request.ts';
import { momentText, words as shared, stateTones, whenText } from '../../words.ts';
import { Actions } from './actions.tsx';
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
          <Heading level={1}>
            <Dutch>{request.title}</Dutch>
          </Heading>
          <p>
            <Tag tone={stateTones[request.state]}>{shared[lang].states[request.state]}</Tag>
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

function About({ request }: RequestModel) {
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
        ...(when ? [{ label: t.when, value: when }] : []),
        ...(request.people ? [{ label: t.people, value: request.people }] : []),
        ...(request.municipalityName ? [{ label: t.place, value: request.municipalityName }] : []),
        ...(request.question ? [{ label: t.question, value: <Dutch>{request.question}</Dutch> }] : []),
        { label: t.asker, value: request.askedByName },
        { label: t.askedOf, value: request.organisationName ?? t.support },
        { label: t.owner, value: request.takenByName ?? t.nobody },
        ...(request.state === 'waiting' && request.waitingFor
          ? [{ label: t.waitsFor, value: <Dutch>{request.waitingFor}</Dutch> }]
          : []),
        ...(request.wantedBefore ? [{ label: t.before, value: momentText(request.wantedBefore, lang) }] : []),
        ...(request.effortMinutes ? [{ label: t.effort, value: t.minutes(request.effortMinutes, t.effortKinds[effort]) }] : []),
      ]}
    />
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
