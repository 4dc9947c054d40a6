import { type FormState, typed } from '../../../platform/http/form.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../ui/components/button.tsx';
import { Checkbox } from '../../../ui/components/choice-group.tsx';
import { Form } from '../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../ui/components/heading.tsx';
import { Stack } from '../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import type { KeptKind } from '../kept.ts';
import { capital } from './kept-list.tsx';

export const erasureWords = {
  nl: {
    title: 'Gegevens laten verwijderen',
    lead: 'Lees eerst wat er weggaat en wat moet blijven. Terugdraaien kan niet.',
    goes: 'Dit gaat nu weg',
    stays: 'Dit blijft staan',
    account: 'Het account sluit. Inloggen kan daarna niet meer.',
    places: 'Plekken in groepen en op wachtlijsten vervallen. Ze gaan naar de volgende.',
    audit: 'In het logboek blijft vijf jaar staan wie wat deed, zonder namen en adressen. Dat moet van de wet.',
    nothing: 'Er is niets dat weg kan.',
    blocked: 'Het account kan nu niet sluiten. Kijk hieronder waarom.',
    sure: 'Ja, verwijder dit voorgoed',
    sureMissing: 'Zet een vinkje als u het zeker weet.',
    button: 'Verwijder de gegevens',
    keep: 'Laat alles staan',
    done: 'De gegevens zijn verwijderd.',
  },
  en: {
    title: 'Have data removed',
    lead: 'First read what goes and what must stay. It cannot be undone.',
    goes: 'This goes now',
    stays: 'This stays',
    account: 'The account is closed. Signing in is no longer possible after that.',
    places: 'Places in groups and on waiting lists lapse. They go to the next in line.',
    audit: 'The trail keeps for five years who did what, without names and addresses. The law wants that.',
    nothing: 'There is nothing that can go.',
    blocked: 'The account cannot be closed now. See below why.',
    sure: 'Yes, remove this for good',
    sureMissing: 'Tick the box when you are sure.',
    button: 'Remove the data',
    keep: 'Leave everything',
    done: 'The data is removed.',
  },
} as const;

interface Props {
  kept: KeptKind[];
  lang: Lang;
  csrf: string;
  action: string;
  backHref: string;
  /** The form again, when it was refused. */
  form?: FormState | undefined;
}

/** What goes, what must stay and why, a tick and one button. */
export function ConfirmErasure({ kept, lang, csrf, action, backHref, form }: Props) {
  const t = erasureWords[lang];
  const sure = form !== undefined && typed(form, 'zeker') === 'ja';
  const error = form && (form.errors.zeker ?? form.errors[''] ?? (sure ? undefined : t.sureMissing));
  const blocked = accountStays(kept);
  const going = blocked ? [] : kept.filter((kind) => kind.records.some((record) => !record.stays));
  const staying = kept.flatMap((kind) =>
    [...new Set(kind.records.flatMap((record) => record.stays ?? []))].map((why) => ({ name: kind.name, why })),
  );
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      {blocked && (
        <Notice tone="warning">
          <p>{t.blocked}</p>
        </Notice>
      )}
      <Heading level={2}>{t.goes}</Heading>
      {going.length === 0 ? (
        <Text>{t.nothing}</Text>
      ) : (
        <ul class="utrecht-unordered-list">
          {going.map((kind) => (
            <li key={kind.kind}>{capital(kind.name)}</li>
          ))}
          {going.some((kind) => kind.kind === 'account') && <li>{t.account}</li>}
          {going.some((kind) => kind.kind === 'registration') && <li>{t.places}</li>}
        </ul>
      )}
      <Heading level={2}>{t.stays}</Heading>
      <ul class="utrecht-unordered-list">
        {staying.map(({ name, why }) => (
          <li key={name + why}>
            {capital(name)}: {why}
          </li>
        ))}
        <li>{t.audit}</li>
      </ul>
      {going.length > 0 && (
        <Form action={action} csrf={csrf} errors={error ? [{ field: 'zeker', message: error }] : []}>
          <Checkbox name="zeker" value="ja" label={t.sure} required checked={sure} {...(error ? { error } : {})} />
          <ActionBar>
            <Button look="danger">{t.button}</Button>
            <ButtonLink look="subtle" href={backHref}>
              {t.keep}
            </ButtonLink>
          </ActionBar>
        </Form>
      )}
    </Stack>
  );
}

/** The account may not be closed now, so nothing of this person goes. */
export function accountStays(kept: KeptKind[]): boolean {
  return kept.some((kind) => kind.kind === 'account' && kind.records.some((record) => record.stays));
}
