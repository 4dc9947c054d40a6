import type { FormState } from '../../../../platform/http/form.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { EmailForm } from '../../../../ui/components/email-form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';

const words = {
  nl: {
    title: 'Bent u de link naar uw aanmelding kwijt?',
    lead: 'Wij sturen u een mail met nieuwe links naar al uw aanmeldingen.',
    email: 'Uw e-mailadres',
    hint: 'Het adres waarmee u zich aanmeldde.',
    send: 'Stuur mij de links',
    sentTitle: 'Kijk in uw mail',
    sent: 'Is er een aanmelding met dit adres? Dan krijgt u nu een mail met de links.',
    nothing: 'Geen mail na vijf minuten? Kijk bij ongewenste mail (spam), of probeer een ander adres.',
  },
  en: {
    title: 'Have you lost the link to your registration?',
    lead: 'We will send you an e-mail with new links to all your registrations.',
    email: 'Your e-mail address',
    hint: 'The address you used when you registered.',
    send: 'Send me the links',
    sentTitle: 'Check your e-mail',
    sent: 'If there is a registration with this address, you will get an e-mail with the links now.',
    nothing: 'No e-mail after five minutes? Look in your spam folder, or try another address.',
  },
};

/** Asks for the address of somebody without account. */
export function LostLink({ form, lang, csrf }: { form: FormState; lang: Lang; csrf: string }) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <EmailForm action={localPath('/aanmelding', lang)} csrf={csrf} form={form} words={t} />
    </Stack>
  );
}

/** The same for every address, known or not. */
export function LinksSent({ lang }: { lang: Lang }) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.sentTitle}</Heading>
      <Lead>{t.sent}</Lead>
      <Text>{t.nothing}</Text>
    </Stack>
  );
}

export const lostLinkTitle = (lang: Lang) => words[lang].title;
export const linksSentTitle = (lang: Lang) => words[lang].sentTitle;
