import { withBack } from '../../../../platform/http/own-path.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';

const words = {
  nl: {
    title: 'Kijk in uw mail',
    lead: 'Kennen wij uw adres? Dan krijgt u nu een mail. Open de link in die mail en druk op de knop.',
    term: 'De link werkt 20 minuten en één keer.',
    nothing: 'Geen mail na vijf minuten? Kijk bij ongewenste mail. Klopt het adres dat u typte?',
    again: 'Probeer het opnieuw',
    example: 'In de voorbeeldregio gaat er geen mail de deur uit.',
    mails: 'Lees hier wat er verstuurd zou zijn',
  },
  en: {
    title: 'Look in your mail',
    lead: 'Do we know your address? Then you get a mail now. Open the link in that mail and press the button.',
    term: 'The link works for 20 minutes and once.',
    nothing: 'No mail after five minutes? Look in your spam folder. Was the address right?',
    again: 'Try again',
    example: 'In the example region no mail leaves the house.',
    mails: 'Read here what would have been sent',
  },
};

/** The same for every address, known or not. */
export function LinkSent({ lang, back, isExample }: { lang: Lang; back: string | undefined; isExample: boolean }) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <Text>{t.term}</Text>
      <Text>
        {t.nothing} <Link href={withBack(localPath('/inloggen', lang), back)}>{t.again}</Link>.
      </Text>
      {isExample && (
        <Text>
          {t.example} <Link href="/dev/mail">{t.mails}</Link>.
        </Text>
      )}
    </Stack>
  );
}

export const sentTitle = (lang: Lang) => words[lang].title;
