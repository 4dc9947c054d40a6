import { type FormState, typed } from '../../../../platform/http/form.ts';
import { longDate, timeSpan } from '../../../../platform/i18n/format.ts';
import type { Tone } from '../../../../ui/classes.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { RoomView } from '../../../facilities/index.ts';
import type { RoomRequest, SupportState } from '../../../support/index.ts';
import { paths } from '../../paths.ts';
import { participants } from '../../pool-words.ts';
import { type ProposalView, together } from '../../proposal.ts';
import { moment } from '../../proposal-words.ts';
import { words } from './words.ts';

const tones: Record<SupportState, Tone> = {
  new: 'warning',
  taken: 'info',
  waiting: 'info',
  done: 'success',
  'not-possible': 'error',
  withdrawn: 'neutral',
};

export interface OneModel {
  request: RoomRequest;
  proposal: ProposalView;
  /** Of the same owner. */
  others: RoomView[];
  /** It still waits for an answer. */
  open: boolean;
  form: FormState;
  csrf: string;
}

/** One request, with the form to answer it. */
export function OneRoomRequest(model: OneModel) {
  const { lang } = usePage();
  const t = words[lang];
  const { request, proposal, open } = model;
  return (
    <Stack gap="large">
      <div>
        <Heading level={1}>{t.one}</Heading>
        <Lead>{`${request.placeName}, ${request.roomName}, ${request.town}`}</Lead>
      </div>
      <WhatIsAsked request={request} proposal={proposal} />
      {open ? <AnswerForm {...model} /> : <Answered request={request} />}
    </Stack>
  );
}

function WhatIsAsked({ request, proposal }: Pick<OneModel, 'request' | 'proposal'>) {
  const { lang } = usePage();
  const t = words[lang];
  const count = together(proposal);
  const [first] = proposal.sessions;
  const when = first ? `${longDate(first.startsAt, lang, true)}, ${timeSpan(first.startsAt, first.endsAt, lang)}` : '';
  return (
    <SummaryList
      items={[
        { label: t.group, value: <Dutch>{proposal.offerTitle}</Dutch> },
        { label: t.times, value: `${t.count(proposal.sessions.length)}, ${when}` },
        { label: t.people, value: `${count} ${participants(proposal, count, lang)}` },
        { label: t.askedBy, value: request.askedByName },
        ...(request.wantedBefore ? [{ label: t.before, value: moment(request.wantedBefore, lang) }] : []),
        { label: t.state, value: <Tag tone={tones[request.state]}>{t.states[request.state]}</Tag> },
      ]}
    />
  );
}

function Answered({ request }: { request: RoomRequest }) {
  const t = words[usePage().lang];
  const said = request.state === 'done' || request.state === 'not-possible';
  return (
    <Notice
      tone={request.state === 'done' ? 'success' : 'info'}
      title={said ? `${t.answered}: ${t.states[request.state]}` : t.over}
    >
      {said ? request.answer && <Dutch>{request.answer}</Dutch> : <p>{t.overText}</p>}
    </Notice>
  );
}

function AnswerForm({ request, others, form, csrf }: OneModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const errors = Object.entries(form.errors).map(([field, message]) => ({ field: field || 'antwoord', message }));
  return (
    <Form action={to(paths.roomRequest(request.id))} csrf={csrf} errors={errors} label={t.answer}>
      <RadioGroup
        name="antwoord"
        legend={t.answer}
        options={(['ja', 'bezig', 'nee'] as const).map((value) => ({ value, label: t.options[value] }))}
        value={typed(form, 'antwoord') || undefined}
        error={form.errors.antwoord}
      />
      {others.length > 0 && (
        <Select
          name="ruimte"
          label={t.alternative}
          hint={t.alternativeHint}
          optional
          empty={t.none}
          options={others.map((room) => ({ value: room.id, label: `${room.locationName}, ${room.name} (${room.town})` }))}
          value={typed(form, 'ruimte')}
          error={form.errors.ruimte}
        />
      )}
      <TextArea
        name="toelichting"
        label={t.note}
        hint={t.noteHint}
        optional
        rows={2}
        maxLength={300}
        value={typed(form, 'toelichting')}
        error={form.errors.toelichting}
      />
      <ActionBar>
        <Button>{t.submit}</Button>
      </ActionBar>
    </Form>
  );
}
