import { page, type Reply } from '../../../../platform/http/reply.ts';
import type { KeptSecret } from '../../../../platform/http/session-cookie.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';

const words = {
  nl: {
    title: 'Bewaar uw herstelcodes',
    lead: 'U ziet deze tien codes maar één keer. Schrijf ze op of druk ze af, en bewaar ze op een veilige plek.',
    why: 'Is uw telefoon kwijt of stuk? Dan logt u in met de link uit uw mail en een van deze codes. Elke code werkt één keer.',
    done: 'Uw tweede bewijs werkt. Uw andere sessies zijn gesloten. Oude herstelcodes werken niet meer.',
    button: 'Ik heb de codes bewaard',
  },
  en: {
    title: 'Keep your recovery codes',
    lead: 'You see these ten codes only once. Write them down or print them, and keep them in a safe place.',
    why: 'Is your telephone lost or broken? Then you sign in with the link from your mail and one of these codes. Each works once.',
    done: 'Your second proof works. Your other sessions have ended. Older recovery codes do not work any more.',
    button: 'I have kept the codes',
  },
};

/**
 * The codes, straight after the change that made them: nobody knows them a moment later, so there is nothing to redirect to. Loading the page
 * again sends the form again, which is refused.
 */
export function codesReply(codes: string[], lang: Lang, session: KeptSecret): Reply {
  return page(words[lang].title, <RecoveryCodes codes={codes} lang={lang} />, { noIndex: true, secrets: { session } });
}

function RecoveryCodes({ codes, lang }: { codes: string[]; lang: Lang }) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Notice tone="success">
        <p>{t.done}</p>
      </Notice>
      <Lead>{t.lead}</Lead>
      <ul class="op-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Text>{t.why}</Text>
      <p>
        <ButtonLink href={localPath('/mijn/beveiliging', lang)}>{t.button}</ButtonLink>
      </p>
    </Stack>
  );
}
