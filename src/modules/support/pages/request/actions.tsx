import { errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { fieldOf } from '../../../facilities/index.ts';
import { paths } from '../../paths.ts';
import { AnswerFields } from './answer-fields.tsx';
import type { RequestModel } from './view.tsx';
import { words } from './words.ts';

/** What its handler can do: take it up, hand it over, let it wait, note, and close it. */
export function Actions(model: RequestModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { request, csrf, form, colleagues } = model;
  const field = fieldOf(form);
  const seen = { gezien: request.takenBy ?? undefined };
  const goesOn = request.state === 'waiting' || request.askerTurn === 'replied';
  const take = goesOn ? t.goOn : t.take;
  const failed = (...names: string[]) => names.some((name) => form.errors[name]);
  return (
    <Stack>
      <Heading level={2}>{t.do}</Heading>
      {(!request.takenBy || goesOn) && (
        <Form action={to(paths.owner(request.id))} csrf={csrf} hidden={seen} label={take}>
          <p>
            <Button>{take}</Button>
          </p>
        </Form>
      )}
      <Disclosure label={t.close} open={failed('uitkomst', 'ruimte', 'antwoord', 'minuten') || request.takenBy !== null}>
        <Close {...model} />
      </Disclosure>
      {!model.askedSelf && (
        <Disclosure label={t.askBack} open={failed('vraag')}>
          <Form action={to(paths.question(request.id))} csrf={csrf} label={t.askBack}>
            <TextArea {...field('vraag')} label={t.askBackField} hint={t.askBackHint} rows={2} maxLength={300} />
            <p>
              <Button look="secondary">{t.askBackSubmit}</Button>
            </p>
          </Form>
        </Disclosure>
      )}
      <Disclosure label={t.wait} open={failed('waarop')}>
        <Form action={to(paths.waiting(request.id))} csrf={csrf} label={t.wait}>
          <TextField {...field('waarop')} label={t.waitOn} hint={t.waitHint} maxLength={120} />
          <p>
            <Button look="secondary">{t.waitSubmit}</Button>
          </p>
        </Form>
      </Disclosure>
      <Disclosure label={t.handOver} open={failed('collega')}>
        <Form action={to(paths.owner(request.id))} csrf={csrf} hidden={seen} label={t.handOver}>
          <Select
            {...field('collega')}
            label={t.colleague}
            options={colleagues.map((one) => ({ value: one.id, label: one.name }))}
          />
          <p>
            <Button look="secondary">{t.handSubmit}</Button>
          </p>
        </Form>
      </Disclosure>
      <Disclosure label={t.note} open={failed('notitie')}>
        <Form action={to(paths.note(request.id))} csrf={csrf} label={t.note}>
          <TextField {...field('notitie')} label={t.noteField} hint={t.noteHint} maxLength={500} />
          <p>
            <Button look="secondary">{t.noteSubmit}</Button>
          </p>
        </Form>
      </Disclosure>
    </Stack>
  );
}

function Close({ request, rooms, form, csrf }: RequestModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const field = fieldOf(form);
  return (
    <Form action={to(paths.answer(request.id))} csrf={csrf} label={t.close}>
      {request.materialKindId && (
        <p>
          <ButtonLink href={to(`${paths.material(request.materialKindId)}${daysOf(request)}`)} look="secondary">
            {t.lend}
          </ButtonLink>
        </p>
      )}
      <RadioGroup
        name="uitkomst"
        legend={t.result}
        options={(['done', 'not-possible'] as const).map((value) => ({ value, label: t.results[value] }))}
        value={typed(form, 'uitkomst')}
        {...errorOf(form, 'uitkomst')}
      />
      {rooms.length > 0 && (
        <Select
          {...field('ruimte')}
          label={t.chosenRoom}
          hint={request.groupId ? t.chosenGroupHint : t.chosenHint}
          optional
          empty={t.noRoom}
          value={chosen(form, request.roomId)}
          options={rooms.map(({ room, atOnce }) => ({
            value: room.id,
            label: `${room.locationName}, ${room.name}, ${room.town} (${room.capacity})${atOnce && request.kind === 'room-search' ? `, ${t.atOnce}` : ''}`,
          }))}
        />
      )}
      <AnswerFields form={form} />
      <p>
        <Button>{t.closeSubmit}</Button>
      </p>
    </Form>
  );
}

const chosen = (form: FormState, asked: string | null) => ('ruimte' in form.values ? typed(form, 'ruimte') : (asked ?? ''));

/** The days that were asked for, for the page of the material. */
function daysOf({ firstAt, until }: RequestModel['request']): string {
  if (!firstAt || !until) return '';
  const day = (moment: Temporal.Instant) => moment.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();
  return `?van=${day(firstAt)}&tot=${day(until)}`;
}
