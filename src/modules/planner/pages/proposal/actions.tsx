import type { Actor } from '../../../../platform/auth/actor.ts';
import { type FormState, typed } from '../../../../platform/http/form.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Cluster } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { again } from '../../mails.ts';
import { paths } from '../../paths.ts';
import { mayAnswerFor, mayAnswerRoom, mayPropose, maySteer } from '../../policy.ts';
import { participants } from '../../pool-words.ts';
import { type ProposalView, remaining } from '../../proposal.ts';
import { moment, proposalWords } from '../../proposal-words.ts';
import { actionWords } from './action-words.ts';
import { Counters, ToRequest } from './changes-part.tsx';
import type { Details } from './details.ts';
import { OtherRooms, TrainerGap } from './gaps-part.tsx';

interface Props {
  proposal: ProposalView;
  details: Details;
  actor: Actor;
  form: FormState;
  csrf: string;
}

/** What this person can do now: send, answer, withdraw, go to the group, or begin again. */
export function Actions(props: Props) {
  const { lang, to } = usePage();
  const t = actionWords[lang];
  const { proposal, details, actor, csrf } = props;
  const steers = maySteer(actor, proposal);
  if (proposal.state === 'draft') return steers ? <Draft proposal={proposal} csrf={csrf} /> : null;
  if (proposal.state === 'sent') {
    return (
      <>
        <Asked {...props} />
        <Counters proposal={proposal} actor={actor} counters={details.counters} form={props.form} csrf={csrf} />
        <TrainerGap proposal={proposal} details={details} steers={steers} csrf={csrf} />
        <OtherRooms proposal={proposal} details={details} steers={steers} csrf={csrf} />
        {details.request && mayAnswerRoom(actor, details.request) && <ToRequest proposal={proposal} />}
        {steers && <Withdraw proposal={proposal} csrf={csrf} label={t.withdraw} />}
      </>
    );
  }
  if (proposal.state === 'accepted') {
    return (
      <Notice tone="success" title={t.planned}>
        <p>{t.plannedText}</p>
        {proposal.groupId && <ButtonLink href={to(paths.group(proposal.groupId))}>{t.toGroup}</ButtonLink>}
      </Notice>
    );
  }
  return <Ended proposal={proposal} actor={actor} />;
}

function Draft({ proposal, csrf }: Pick<Props, 'proposal' | 'csrf'>) {
  const { lang, to } = usePage();
  const t = actionWords[lang];
  return (
    <Card title={t.allRight} headingLevel={2} tone="sun">
      <p>{t.draftText}</p>
      <Cluster>
        <Form action={to(paths.sending(proposal.id))} csrf={csrf} label={t.sending}>
          <Button icon="send">{t.send}</Button>
        </Form>
        <ButtonLink href={to(paths.newProposal(proposal.demands))} look="subtle">
          {t.otherChoice}
        </ButtonLink>
        <Withdraw proposal={proposal} csrf={csrf} label={t.discard} />
      </Cluster>
    </Card>
  );
}

function Withdraw({ proposal, csrf, label }: Pick<Props, 'proposal' | 'csrf'> & { label: string }) {
  const { to } = usePage();
  return (
    <Form action={to(paths.withdrawal(proposal.id))} csrf={csrf} label={label}>
      <Button look="danger" small={proposal.state === 'sent'}>
        {label}
      </Button>
    </Form>
  );
}

/** The first of the questions that this person still has to answer, and until when. */
function Asked({ proposal, actor, form, csrf }: Omit<Props, 'details'>) {
  const { lang, to } = usePage();
  const t = actionWords[lang];
  const until = proposal.lapsesAt ? moment(proposal.lapsesAt, lang) : '';
  const demand = proposal.demands.find((one) => one.answer === 'pending' && mayAnswerFor(actor, one));
  const trainer = proposal.trainers.find((one) => one.answer === 'pending' && one.personId === actor.personId);
  if (!demand && !trainer) {
    return (
      <Notice title={t.waiting}>
        <p>{t.waitingText(until)}</p>
      </Notice>
    );
  }
  const errors = Object.entries(form.errors)
    // A fault of the form below is shown there.
    .filter(([field]) => field !== '' && typed(form, 'tegenvoorstel') === '')
    .map(([field, message]) => ({ field, message }));
  const question = demand
    ? t.teamTakesPart(demand.organisationName, `${demand.places} ${participants(proposal, demand.places, lang)}`)
    : t.youGive;
  return (
    <Card title={t.yourAnswer} headingLevel={2} tone="sun">
      <p>
        {t.answerBefore} <strong>{until}</strong>.
      </p>
      <Form
        action={to(paths.answers(proposal.id))}
        csrf={csrf}
        errors={errors}
        hidden={{ versie: proposal.version, ...(demand ? { vraag: demand.id } : {}) }}
        label={t.yourAnswer}
      >
        <RadioGroup
          name="antwoord"
          legend={question}
          inline
          options={[
            { value: 'ja', label: demand ? t.teamYes : t.trainerYes },
            { value: 'nee', label: demand ? t.teamNo : t.trainerNo },
          ]}
          value={typed(form, 'antwoord') || undefined}
          error={form.errors.antwoord}
        />
        <TextArea
          name="reden"
          label={t.note}
          hint={t.noteHint}
          optional
          rows={2}
          maxLength={300}
          value={typed(form, 'tegenvoorstel') === '' ? typed(form, 'reden') : ''}
          error={typed(form, 'tegenvoorstel') === '' ? form.errors.reden : undefined}
        />
        <Cluster>
          <Button>{t.submit}</Button>
          <ButtonLink
            href={to(demand ? `${paths.counters(proposal.id)}?vraag=${demand.id}` : paths.counters(proposal.id))}
            look="secondary"
          >
            {t.notSoButSo}
          </ButtonLink>
        </Cluster>
      </Form>
    </Card>
  );
}

function Ended({ proposal, actor }: Pick<Props, 'proposal' | 'actor'>) {
  const { lang, to } = usePage();
  const t = actionWords[lang];
  const withoutTrainer = proposal.closedReason === 'trainer';
  return (
    <Notice tone="warning" title={t.ended}>
      <p>
        {proposal.closedReason ? proposalWords[lang].closed[proposal.closedReason] : ''} {t.endedText}
      </p>
      {remaining(proposal).length > 0 && mayPropose(actor, proposal.demands) && (
        <ButtonLink href={to(again({ ...proposal, demands: remaining(proposal) }))} look="secondary">
          {withoutTrainer ? t.againWithout : t.again}
        </ButtonLink>
      )}
    </Notice>
  );
}
