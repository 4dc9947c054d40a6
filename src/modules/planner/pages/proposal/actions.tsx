import type { Actor } from '../../../../platform/auth/actor.ts';
import { type FormState, typed } from '../../../../platform/http/form.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Cluster } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { again } from '../../mails.ts';
import { paths } from '../../paths.ts';
import { mayAnswerFor, mayPropose, maySteer } from '../../policy.ts';
import { participants } from '../../pool-words.ts';
import { type ProposalView, remaining } from '../../proposal.ts';
import { closedWords, moment } from '../../proposal-words.ts';

interface Props {
  proposal: ProposalView;
  actor: Actor;
  form: FormState;
  csrf: string;
}

/** What this person can do now: send, answer, withdraw, go to the group, or begin again. */
export function Actions(props: Props) {
  const { proposal, actor, csrf } = props;
  const steers = maySteer(actor, proposal);
  if (proposal.state === 'draft') return steers ? <Draft proposal={proposal} csrf={csrf} /> : null;
  if (proposal.state === 'sent') {
    return (
      <>
        <Asked {...props} />
        {steers && <Withdraw proposal={proposal} csrf={csrf} label="Trek het voorstel in" />}
      </>
    );
  }
  if (proposal.state === 'accepted') {
    return (
      <Notice tone="success" title="De groep is gepland">
        <p>Iedereen heeft ja gezegd. De plekken van de teams zijn gereserveerd.</p>
        {proposal.groupId && <ButtonLink href={paths.group(proposal.groupId)}>Naar de groep</ButtonLink>}
      </Notice>
    );
  }
  return <Ended proposal={proposal} actor={actor} />;
}

function Draft({ proposal, csrf }: Pick<Props, 'proposal' | 'csrf'>) {
  return (
    <Card title="Klopt alles?" headingLevel={2} tone="sun">
      <p>
        Verstuur het voorstel dan. Teams en trainers krijgen een mail. De ruimte en de trainers zijn tot het antwoord voor jou.
      </p>
      <Cluster>
        <Form action={paths.sending(proposal.id)} csrf={csrf} label="Versturen">
          <Button icon="send">Verstuur het voorstel</Button>
        </Form>
        <ButtonLink href={paths.newProposal(proposal.demands)} look="subtle">
          Kies iets anders
        </ButtonLink>
        <Withdraw proposal={proposal} csrf={csrf} label="Gooi het concept weg" />
      </Cluster>
    </Card>
  );
}

function Withdraw({ proposal, csrf, label }: Pick<Props, 'proposal' | 'csrf'> & { label: string }) {
  return (
    <Form action={paths.withdrawal(proposal.id)} csrf={csrf} label={label}>
      <Button look="danger" small={proposal.state === 'sent'}>
        {label}
      </Button>
    </Form>
  );
}

/** The first of the questions that this person still has to answer, and until when. */
function Asked({ proposal, actor, form, csrf }: Props) {
  const until = proposal.lapsesAt ? moment(proposal.lapsesAt) : '';
  const demand = proposal.demands.find((one) => one.answer === 'pending' && mayAnswerFor(actor, one));
  const trainer = proposal.trainers.find((one) => one.answer === 'pending' && one.personId === actor.personId);
  if (!demand && !trainer) {
    return (
      <Notice title="We wachten op antwoord">
        <p>Antwoorden kan tot {until}. Daarna vervalt het voorstel en staan de groepsvragen weer open.</p>
      </Notice>
    );
  }
  const errors = Object.entries(form.errors)
    .filter(([field]) => field !== '')
    .map(([field, message]) => ({ field, message }));
  const question = demand
    ? `Doet ${demand.organisationName} mee met ${demand.places} ${participants(proposal, demand.places)}?`
    : 'Geef jij deze groep?';
  return (
    <Card title="Jouw antwoord" headingLevel={2} tone="sun">
      <p>
        Antwoord vóór <strong>{until}</strong>.
      </p>
      <Form
        action={paths.answers(proposal.id)}
        csrf={csrf}
        errors={errors}
        hidden={demand ? { vraag: demand.id } : {}}
        label="Jouw antwoord"
      >
        <RadioGroup
          name="antwoord"
          legend={question}
          inline
          options={[
            { value: 'ja', label: demand ? 'Ja, wij doen mee' : 'Ja, ik geef deze groep' },
            { value: 'nee', label: demand ? 'Nee, wij doen niet mee' : 'Nee, ik kan niet' },
          ]}
          value={typed(form, 'antwoord') || undefined}
          error={form.errors.antwoord}
        />
        <TextArea
          name="reden"
          label="Toelichting"
          hint="Alleen nodig als je nee zegt. De anderen lezen dit. Noem geen namen."
          optional
          rows={2}
          maxLength={300}
          value={typed(form, 'reden')}
          error={form.errors.reden}
        />
        <Cluster>
          <Button>Verstuur je antwoord</Button>
        </Cluster>
      </Form>
    </Card>
  );
}

function Ended({ proposal, actor }: Pick<Props, 'proposal' | 'actor'>) {
  const withoutTrainer = proposal.closedReason === 'trainer';
  return (
    <Notice tone="warning" title="Dit voorstel gaat niet door">
      <p>
        {proposal.closedReason ? closedWords[proposal.closedReason] : ''} De groepsvragen staan weer open en houden hun wachttijd.
      </p>
      {mayPropose(actor, proposal.demands) && (
        <ButtonLink href={again({ ...proposal, demands: remaining(proposal) })} look="secondary">
          {withoutTrainer ? 'Maak het opnieuw zonder deze trainer' : 'Maak het voorstel opnieuw'}
        </ButtonLink>
      )}
    </Notice>
  );
}
