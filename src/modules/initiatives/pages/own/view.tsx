import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { EmailField, TextField } from '../../../../ui/components/text-field.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { InitiativeState } from '../../initiative.ts';
import { paths } from '../../links.ts';
import { words as mailWords } from '../../mail-words.ts';
import type { Owned } from '../../queries.ts';
import type { ReplyView } from '../../replies.ts';
import { InitiativeFacts, Own } from '../facts.tsx';
import type { FormModel } from '../form-model.ts';
import { InitiativeFormPart } from '../initiative-form.tsx';
import { words } from './words.ts';

interface Props {
  owned: Owned;
  replies: ReplyView[];
  token: string;
  form: FormState;
  answering: string | undefined;
  /** Made with the account of who looks. */
  known: boolean;
  csrf: string;
}

/** How it stands, what can be done, how it looks, and who replied. */
export function OwnInitiative(model: Props) {
  const { lang } = usePage();
  const t = words[lang];
  const { owned, replies, token } = model;
  const { initiative } = owned;
  const over = initiative.state === 'refused' || initiative.state === 'ended';
  return (
    <Stack gap="large">
      <Heading level={1}>
        {t.title}: <Own initiative={initiative}>{initiative.title}</Own>
      </Heading>
      <State {...model} />
      {initiative.state !== 'draft' && initiative.state !== 'unconfirmed' && <Replies {...model} replies={replies} />}
      <Card title={t.preview} headingLevel={2}>
        <InitiativeFacts initiative={initiative} />
      </Card>
      {!over && <Actions {...model} token={token} />}
    </Stack>
  );
}

function State(model: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { initiative, byMail } = model.owned;
  const m = mailWords[lang];
  const why = initiative.reasonCode && `${m.why}: ${m.reasons[initiative.reasonCode]}.`;
  switch (initiative.state) {
    case 'draft':
      return <Sending {...model} />;
    case 'unconfirmed':
      return byMail ? (
        <Notice title={t.confirmTitle}>
          <p>{t.confirmText}</p>
          <Form action={to(paths.own(model.token, '/bevestiging'))} csrf={model.csrf}>
            <Button>{t.confirm}</Button>
          </Form>
        </Notice>
      ) : (
        <Notice title={t.unconfirmedTitle}>
          <p>{t.unconfirmed}</p>
        </Notice>
      );
    case 'waiting':
      return (
        <Notice title={t.waitingTitle}>
          <p>{t.waiting}</p>
        </Notice>
      );
    case 'published':
      return (
        <Notice tone="success" title={t.publishedTitle}>
          <p>{initiative.endsOn && t.publishedUntil(plainDate(initiative.endsOn, lang))}</p>
          <ButtonLink href={to(paths.one(initiative.slug ?? ''))} look="secondary">
            {t.publicPage}
          </ButtonLink>
        </Notice>
      );
    default:
      return (
        <Notice
          tone="warning"
          title={
            initiative.state === 'returned' ? t.returnedTitle : initiative.state === 'refused' ? t.refusedTitle : t.endedTitle
          }
        >
          {why ? <p>{why}</p> : <p>{t.ended}</p>}
          {initiative.reason && <p>{initiative.reason}</p>}
        </Notice>
      );
  }
}

/** The last step of a draft: who it is from. Somebody with an account only presses the button. */
function Sending({ token, form, csrf, known }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Heading level={2}>{t.draftTitle}</Heading>
      <Text>{t.draft}</Text>
      <Form action={to(paths.own(token, '/verzending'))} csrf={csrf} errors={errorList(form)}>
        {!known && (
          <TextField
            name="name"
            label={t.name}
            hint={t.nameHint}
            value={typed(form, 'name')}
            autocomplete="name"
            maxLength={80}
            {...errorOf(form, 'name')}
          />
        )}
        {!known && (
          <EmailField name="email" label={t.email} hint={t.emailHint} value={typed(form, 'email')} {...errorOf(form, 'email')} />
        )}
        <ActionBar>
          <Button>{t.send}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}

function Replies({ replies, token, form, answering, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Heading level={2}>{t.replies}</Heading>
      {replies.length === 0 && <Text>{t.noReplies}</Text>}
      {replies.map((reply) => {
        const back = answering === reply.id;
        return (
          <Card key={reply.id} title={`${reply.name} ${t.kinds[reply.kind]}`}>
            <p>
              <Dutch>{reply.message}</Dutch>
            </p>
            {reply.state === 'answered' ? (
              <p class="op-small">
                {t.answered}: <Dutch>{reply.answer}</Dutch>
              </p>
            ) : !back ? (
              <p>
                <Link href={`${to(paths.own(token))}?antwoord=${reply.id}#veld-answer`} label={`${t.toAnswer}: ${reply.name}`}>
                  {t.toAnswer}
                </Link>
              </p>
            ) : (
              <Form
                action={to(paths.own(token, `/reacties/${reply.id}/antwoord`))}
                csrf={csrf}
                errors={errorList(form)}
                label={`${t.answer}: ${reply.name}`}
              >
                <TextArea
                  name="answer"
                  label={t.answer}
                  hint={t.answerHint}
                  rows={3}
                  maxLength={1000}
                  value={typed(form, 'answer')}
                  {...errorOf(form, 'answer')}
                />
                <Button small look="secondary" label={`${t.sendAnswer}: ${reply.name}`}>
                  {t.sendAnswer}
                </Button>
              </Form>
            )}
          </Card>
        );
      })}
    </Stack>
  );
}

function Actions({ token, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Cluster>
      <ButtonLink href={to(paths.own(token, '/wijzigen'))} look="secondary">
        {t.change}
      </ButtonLink>
      <Disclosure label={t.end}>
        <Text>{t.endText}</Text>
        <Form action={to(paths.own(token, '/einde'))} csrf={csrf}>
          <Button look="danger">{t.end}</Button>
        </Form>
      </Disclosure>
    </Cluster>
  );
}

type ChangeProps = FormModel & { token: string; state: InitiativeState; language: 'nl' | 'en' };

/** The same form as at the start. */
export function ChangeInitiative({ token, state, ...model }: ChangeProps) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.changeTitle}</Heading>
      {state === 'published' && (
        <Notice tone="warning">
          <p>{t.changeNote}</p>
        </Notice>
      )}
      <InitiativeFormPart {...model} action={to(paths.own(token, '/wijzigen'))} button={t.save} />
    </Stack>
  );
}
