import type { Actor } from '../../../../platform/auth/actor.ts';
import { localDate } from '../../../../platform/clock/clock.ts';
import { money } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import type { Option } from '../../../../ui/components/select.tsx';
import type { PlanningOffer } from '../../../catalogue/index.ts';
import { visibleTo } from '../../../demand/index.ts';
import type { Choices, RoomChoice } from '../../choices.ts';
import { km, list } from '../../pool-words.ts';

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
  const { rooms, dates, language, time, first } = choices;
  const start = dates.sessions[0] ? localDate(dates.sessions[0].startsAt) : first;
  const values = { ...hidden, aanbod: offer.id, taal: language, tijd: time, begin: start.toString() };
  const needed = offer.trainersNeeded;
  const chosen = trainers.length > 0 ? trainers : choices.team;
  return (
    <section aria-labelledby="stap-2">
      <Stack>
        <Heading level={2} id="stap-2">
          2. Waar en met wie
        </Heading>
        <Form action="/werk/voorstellen/nieuw" csrf={csrf} hidden={values} label="Waar en met wie">
          {rooms.length > 0 ? (
            <RadioGroup
              name="ruimte"
              legend="Ruimte"
              hint="Vrij op al deze dagen. De plek waar niemand ver voor hoeft te reizen staat bovenaan."
              options={rooms.map((one) => roomOption(actor, one, choices))}
              value={rooms.some((one) => one.id === room) ? room : rooms[0]?.id}
              error={errors.ruimte}
            />
          ) : (
            <Notice tone="warning" title="Geen ruimte vrij">
              <p>
                Op deze dagen is er geen ruimte die groot genoeg is. Kies bij stap 1 een ander dagdeel of begin een week later.
              </p>
            </Notice>
          )}
          {needed > 0 && <Trainers choices={choices} needed={needed} chosen={chosen} error={errors.trainers} />}
          <ActionBar note="Er wordt nog niets verstuurd. Je ziet eerst het hele voorstel.">
            <Button>Maak het voorstel</Button>
          </ActionBar>
        </Form>
      </Stack>
    </section>
  );
}

function roomOption(actor: Actor, room: RoomChoice, { demands }: Choices): Option {
  const distances = demands.map((demand, index) => {
    const seen = visibleTo(actor, demand);
    const who =
      seen.organisationName === demand.organisationName
        ? demand.organisationName
        : `${seen.organisationName} (${seen.municipalityName})`;
    return seen.lat === 0 ? `${who} onbekend` : `${who} ${km(room.km[index] ?? 0)}`;
  });
  const rent = room.rentCents === 0 ? 'zonder huur' : `huur ${money(room.rentCents, 'nl')}`;
  return {
    value: room.id,
    label: `${room.locationName}, ${room.name} (${room.town})`,
    hint: `${list(distances)}. Voor ${room.capacity} mensen, ${rent}${room.wheelchair ? ', rolstoelvriendelijk' : ''}.${room.far ? ' Let op: verder dan een van de teams wil reizen.' : ''}`,
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
  const free = trainers.filter((trainer) => trainer.free).length;
  return (
    <>
      {free < needed && (
        <Notice tone="warning" title="Te weinig trainers vrij">
          <p>
            Voor deze groep zijn {needed} trainers nodig. Er {free === 1 ? 'is er 1' : `zijn er ${free}`} vrij op deze dagen. Kies
            bij stap 1 een ander moment of ander aanbod.
          </p>
        </Notice>
      )}
      {trainers.length > 0 && (
        <CheckboxGroup
          name="trainers"
          legend={needed === 1 ? 'Trainer: kies er één' : `Trainers: kies er ${needed}`}
          options={trainers.map((trainer) => ({
            value: trainer.id,
            label: `${trainer.name}, ${trainer.organisationName}${trainer.coTrainer ? ' (co-trainer)' : ''}`,
            hint: [sentence(trainer.fits), trainer.lacks.length > 0 ? `Let op: ${trainer.lacks.join(', ')}.` : '']
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
