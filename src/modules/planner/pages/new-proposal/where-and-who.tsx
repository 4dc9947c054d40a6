import type { Actor } from '../../../../platform/auth/actor.ts';
import { localDate } from '../../../../platform/clock/clock.ts';
import { list, money } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import type { Option } from '../../../../ui/components/select.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { PlanningOffer } from '../../../catalogue/index.ts';
import { teamText, visibleTo } from '../../../demand/index.ts';
import { markText } from '../../../expertise/index.ts';
import type { Choices, RoomChoice } from '../../choices.ts';
import { km } from '../../pool-words.ts';
import { words } from './words.ts';

interface Props {
  actor: Actor;
  choices: Choices;
  offer: PlanningOffer;
  errors: Record<string, string>;
  /** What was chosen before, when the form comes again. */
  room: string;
  trainers: string[];
  csrf: string;
  hidden: Record<string, string>;
}

/** Room and trainers that are free on all these days; sending the form makes the draft. */
export function WhereAndWho({ actor, choices, offer, errors, room, trainers, csrf, hidden }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { rooms, dates, language, time, first } = choices;
  const start = dates.sessions[0] ? localDate(dates.sessions[0].startsAt) : first;
  const values = { ...hidden, aanbod: offer.id, taal: language, tijd: time, begin: start.toString() };
  const needed = offer.trainersNeeded;
  const chosen = trainers.length > 0 ? trainers : choices.team;
  return (
    <section aria-labelledby="stap-2">
      <Stack>
        <Heading level={2} id="stap-2">
          {t.step2}
        </Heading>
        <Form action={to('/werk/voorstellen/nieuw')} csrf={csrf} hidden={values} label={t.step2Label}>
          {rooms.length > 0 ? (
            <RadioGroup
              name="ruimte"
              legend={t.room}
              hint={t.roomHint}
              options={rooms.map((one) => roomOption(actor, one, choices, lang))}
              value={rooms.some((one) => one.id === room) ? room : rooms[0]?.id}
              error={errors.ruimte}
            />
          ) : (
            <Notice tone="warning" title={t.noRoom}>
              <p>{t.noRoomText}</p>
            </Notice>
          )}
          {needed > 0 && <Trainers choices={choices} needed={needed} chosen={chosen} error={errors.trainers} />}
          <ActionBar note={t.notSentYet}>
            <Button>{t.make}</Button>
          </ActionBar>
        </Form>
      </Stack>
    </section>
  );
}

function roomOption(actor: Actor, room: RoomChoice, { demands }: Choices, lang: Lang): Option {
  const t = words[lang];
  const distances = demands.map((demand, index) => {
    const seen = visibleTo(actor, demand);
    const who =
      demand.kind === 'team' && seen.organisationName === demand.organisationName
        ? demand.organisationName
        : `${teamText(seen, lang)} (${seen.municipalityName})`;
    return seen.lat === 0 ? `${who} ${t.unknown}` : `${who} ${km(room.km[index] ?? 0)}`;
  });
  const rent = room.rentCents === 0 ? t.noRent : t.rent(money(room.rentCents, lang));
  return {
    value: room.id,
    label: `${room.locationName}, ${room.name} (${room.town})`,
    hint: `${list(distances, lang)}. ${t.forPeople(room.capacity)}, ${rent}${room.wheelchair ? `, ${t.wheelchair}` : ''}.${room.far ? ` ${t.far}` : ''}${room.asks ? ` ${t.asksOwner}` : ''}`,
  };
}

function Trainers({
  choices,
  needed,
  chosen,
  error,
}: {
  choices: Choices;
  needed: number;
  chosen: string[];
  error: string | undefined;
}) {
  const { trainers } = choices;
  const { lang } = usePage();
  const t = words[lang];
  const free = trainers.filter((trainer) => trainer.free).length;
  return (
    <>
      {free < needed && (
        <Notice tone="warning" title={t.fewTrainers}>
          <p>{t.fewTrainersText(needed, free)}</p>
        </Notice>
      )}
      {trainers.length > 0 && (
        <CheckboxGroup
          name="trainers"
          legend={t.trainers(needed)}
          options={trainers.map((trainer) => ({
            value: trainer.id,
            label: `${trainer.name}, ${trainer.organisationName}${trainer.coTrainer ? ` (${t.coTrainer})` : ''}`,
            hint: [
              sentence(trainer.fits.map((mark) => markText(mark, lang))),
              trainer.lacks.length > 0 ? t.note(trainer.lacks.map((mark) => markText(mark, lang)).join(', ')) : '',
            ]
              .filter(Boolean)
              .join(' '),
            disabled: !trainer.free,
          }))}
          values={chosen}
          error={error}
        />
      )}
    </>
  );
}

function sentence(parts: readonly string[]): string {
  const text = parts.join(', ');
  return text ? `${text.charAt(0).toUpperCase()}${text.slice(1)}.` : '';
}
