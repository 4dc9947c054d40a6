import type { Actor } from '../../../../platform/auth/actor.ts';
import { errorList, type FormState, typed } from '../../../../platform/http/form.ts';
import { dayPart, languageName, list, longDate, timeSpan } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Cluster, Prose, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { teamText, visibleTo } from '../../../demand/index.ts';
import type { Counter } from '../../counter-list.ts';
import { paths } from '../../paths.ts';
import { maySteer } from '../../policy.ts';
import { activeTrainers, type ProposalView, remaining } from '../../proposal.ts';
import type { VersionPlan } from '../../version-plan.ts';
import { changeWords } from './change-words.ts';
import type { CounterDetail, CounterOption } from './details.ts';
import { wishTexts } from './wish-texts.ts';

interface Props {
  proposal: ProposalView;
  actor: Actor;
  counters: CounterDetail[];
  form: FormState;
  csrf: string;
}

/** Counter-proposals: for the maker with what they would mean and one button; for who made one, where it stands. */
export function Counters({ proposal, actor, counters, form, csrf }: Props) {
  const steers = maySteer(actor, proposal);
  return (
    <>
      {counters.map((detail) =>
        steers && detail.counter.state === 'open' ? (
          <ForMaker key={detail.counter.id} proposal={proposal} actor={actor} detail={detail} form={form} csrf={csrf} />
        ) : (
          <Own key={detail.counter.id} proposal={proposal} counter={detail.counter} />
        ),
      )}
    </>
  );
}

function Own({ proposal, counter }: { proposal: ProposalView; counter: Counter }) {
  const { lang } = usePage();
  const t = changeWords[lang];
  return (
    <Notice title={t.ownCounter}>
      <Wishes proposal={proposal} counter={counter} />
      <p>
        {counter.state === 'open' ? t.ownOpen : t.ownRefused} {counter.reason && <Dutch>{counter.reason}</Dutch>}
      </p>
    </Notice>
  );
}

function Wishes({ proposal, counter }: { proposal: ProposalView; counter: Counter }) {
  const { lang } = usePage();
  const was = proposal.demands.find((one) => one.id === counter.demandId)?.places ?? 0;
  return (
    <Prose>
      <ul>
        {wishTexts(counter, was, lang).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Prose>
  );
}

function ForMaker({ proposal, actor, detail, form, csrf }: Omit<Props, 'counters'> & { detail: CounterDetail }) {
  const { lang, to } = usePage();
  const t = changeWords[lang];
  const { counter, options } = detail;
  const who = whoAsks(proposal, actor, counter, lang);
  // This is the form that came back.
  const mine = typed(form, 'tegenvoorstel') === counter.id;
  const error = mine ? form.errors.reden : undefined;
  return (
    <Card title={t.counterOf(who)} headingLevel={2} tone="sun">
      <Wishes proposal={proposal} counter={counter} />
      {counter.note && (
        <p>
          {counter.madeBy === null && t.said} <Dutch>{counter.note}</Dutch>
        </p>
      )}
      {options.map((option, nth) => (
        <Option
          key={option.dayPart}
          {...{ proposal, counter, csrf, who, option }}
          choice={options.length > 1}
          look={nth === 0 ? 'primary' : 'secondary'}
        />
      ))}
      <Disclosure label={t.keep} open={mine}>
        <Form
          action={to(paths.counterRefusal(proposal.id, counter.id))}
          csrf={csrf}
          hidden={{ tegenvoorstel: counter.id }}
          errors={mine ? errorList(form).filter(({ field }) => field !== '') : []}
          label={t.keep}
        >
          <TextArea
            name="reden"
            label={t.keepWhy}
            hint={t.keepHint}
            rows={2}
            maxLength={300}
            value={mine ? typed(form, 'reden') : ''}
            {...(error === undefined ? {} : { error })}
          />
          <Cluster>
            <Button look="secondary">{t.keep}</Button>
          </Cluster>
        </Form>
      </Disclosure>
    </Card>
  );
}

/** What one way to follow a counter-proposal means, and its button. `choice`: there are more ways, so each says which day-part it is. */
function Option(
  props: Pick<Props, 'proposal' | 'csrf'> & {
    counter: Counter;
    who: string;
    option: CounterOption;
    choice: boolean;
    look: 'primary' | 'secondary';
  },
) {
  const { lang, to } = usePage();
  const t = changeWords[lang];
  const { proposal, counter, csrf, who, choice, look } = props;
  const { dayPart: part, planned } = props.option;
  const on = choice && part !== null ? dayPart(part, lang) : null;
  const label = on === null ? t.takeOf(who) : `${t.takeOn(on)} (${who})`;
  return (
    <>
      <Stack gap="small">
        <Heading level={3} look={4}>
          {on === null ? t.means : t.meansOn(on)}
        </Heading>
        {planned.ok ? <Meaning proposal={proposal} plan={planned.plan} counter={counter} /> : <p>{t.versions[planned.fault]}</p>}
      </Stack>
      {planned.ok && (
        <Form
          action={to(paths.counter(proposal.id, counter.id))}
          csrf={csrf}
          hidden={{ versie: proposal.version, ...(part === null ? {} : { dagdeel: part }) }}
          label={label}
        >
          <Cluster>
            <Button label={label} look={look}>
              {on === null ? t.take : t.takeOn(on)}
            </Button>
          </Cluster>
        </Form>
      )}
    </>
  );
}

/** The team as far as rule 7 lets it be seen, or the trainer. */
function whoAsks(proposal: ProposalView, actor: Actor, counter: Counter, lang: Lang): string {
  const demand = proposal.demands.find((one) => one.id === counter.demandId);
  if (demand) return teamText(visibleTo(actor, demand), lang);
  return proposal.trainers.find((one) => one.trainerId === counter.trainerId)?.name ?? '';
}

function Meaning({ proposal, plan, counter }: { proposal: ProposalView; plan: VersionPlan; counter: Counter }) {
  const { lang } = usePage();
  return (
    <Prose>
      <ul>
        {meaning(proposal, plan, counter, lang).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Prose>
  );
}

function meaning(proposal: ProposalView, plan: VersionPlan, counter: Counter, lang: Lang): string[] {
  const t = changeWords[lang];
  const [first] = plan.sessions;
  const added = plan.trainers.filter((trainer) => !trainer.stays).map((trainer) => trainer.name);
  const others =
    remaining(proposal).filter((one) => one.id !== counter.demandId).length +
    activeTrainers(proposal.trainers).filter(
      (one) => one.trainerId !== counter.trainerId && !plan.dropped.some((gone) => gone.id === one.trainerId),
    ).length;
  const names = (all: { name: string }[]) =>
    list(
      all.map((one) => one.name),
      lang,
    );
  return [
    ...(plan.changed.includes('when') && first
      ? [t.when(longDate(first.startsAt, lang), timeSpan(first.startsAt, first.endsAt, lang))]
      : []),
    ...(plan.room.id === proposal.roomId ? [] : [t.where(`${plan.room.locationName}, ${plan.room.name}`, plan.room.town)]),
    ...(plan.changed.includes('language') ? [t.language(languageName(plan.language, lang))] : []),
    ...(plan.dropped.length > 0 ? [t.dropped(names(plan.dropped))] : []),
    ...(added.length > 0 ? [t.added(list(added, lang))] : []),
    ...(plan.gap > 0 ? [t.gap(plan.gap)] : []),
    plan.changed.length > 0 && others > 0 ? t.again(others) : t.nobodyAgain,
  ];
}

/** What the owner of a room can do from the proposal's page. */
export function ToRequest({ proposal }: { proposal: ProposalView }) {
  const { lang, to } = usePage();
  const t = changeWords[lang];
  if (!proposal.roomRequestId || (proposal.room !== 'asked' && proposal.room !== 'taken')) return null;
  return (
    <Notice title={t.ownerMay}>
      <ButtonLink href={to(paths.roomRequest(proposal.roomRequestId))} look="secondary">
        {t.toRequest}
      </ButtonLink>
    </Notice>
  );
}
