import { type FormState, typed } from '../../../../platform/http/form.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { type MailKind, type Rhythm, rhythmsOf } from '../../../../platform/mail/kinds.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';

export const words = {
  nl: {
    title: 'Meldingen',
    lead: 'Kies per soort nieuws wanneer je het in je mail krijgt. Is er haast bij? Dan krijg je het toch meteen.',
    none: 'Je krijgt nu geen nieuws dat kan wachten',
    noneText: 'Krijg je een andere rol? Dan kies je hier wanneer je mail krijgt.',
    rhythms: {
      'at-once': 'Meteen',
      daily: 'Elke dag om 8.00 uur',
      weekly: 'Elke maandag om 8.00 uur',
      never: 'Niet',
    } satisfies Record<Rhythm, string>,
    always: 'Dit krijg je altijd meteen',
    alwaysText: 'Hier moet je op tijd iets mee doen, of je vroeg er zelf om.',
    save: 'Bewaar je keuze',
    saved: 'Je keuze is bewaard.',
    choose: 'Kies wanneer je dit nieuws wilt krijgen.',
  },
  en: {
    title: 'News',
    lead: 'Choose for each kind of news when you get it by mail. Is it urgent? Then you get it at once all the same.',
    none: 'You get no news now that can wait',
    noneText: 'Do you get another role? Then you choose here when you get mail.',
    rhythms: {
      'at-once': 'At once',
      daily: 'Every day at 8:00',
      weekly: 'Every Monday at 8:00',
      never: 'Not at all',
    } satisfies Record<Rhythm, string>,
    always: 'You always get this at once',
    alwaysText: 'You must do something with it in time, or you asked for it yourself.',
    save: 'Save your choice',
    saved: 'Your choice is saved.',
    choose: 'Choose when you want to get this news.',
  },
};

interface Model {
  lang: Lang;
  notices: MailKind[];
  always: MailKind[];
  chosen: Record<string, Rhythm>;
  form: FormState;
  csrf: string;
}

/** One question per kind of news, and what cannot be put off. */
export function Notices({ lang, notices, always, chosen, form, csrf }: Model) {
  const t = words[lang];
  const errors = Object.entries(form.errors).map(([field, message]) => ({ field, message }));
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
      </Stack>
      {notices.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <Form action={localPath('/mijn/meldingen', lang)} csrf={csrf} errors={errors}>
          {notices.map((notice) => (
            <RadioGroup
              key={notice.kind}
              name={notice.kind}
              legend={notice.label[lang]}
              options={rhythmsOf(notice).map((rhythm) => ({ value: rhythm, label: t.rhythms[rhythm] }))}
              inline
              value={notice.kind in form.values ? typed(form, notice.kind) : (chosen[notice.kind] ?? 'at-once')}
              {...(form.errors[notice.kind] ? { error: form.errors[notice.kind] } : {})}
            />
          ))}
          <ActionBar>
            <Button>{t.save}</Button>
          </ActionBar>
        </Form>
      )}
      {always.length > 0 && (
        <Stack gap="small">
          <Heading level={2}>{t.always}</Heading>
          <p>{t.alwaysText}</p>
          <ul>
            {always.map(({ kind, label }) => (
              <li key={kind}>{label[lang]}</li>
            ))}
          </ul>
        </Stack>
      )}
    </Stack>
  );
}
