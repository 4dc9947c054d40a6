import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';

const words = {
  nl: {
    title: 'Inloggen voor professionals',
    lead: 'De beheerder van uw organisatie geeft u toegang. Vraag daar om een uitnodiging.',
    parents: 'Bent u ouder of jongere? Dan heeft u geen account nodig. U kunt zich zo aanmelden voor een groep.',
  },
  en: {
    title: 'Sign in for professionals',
    lead: 'The administrator of your organisation gives you access. Ask there for an invitation.',
    parents: 'Are you a parent or a young person? Then you need no account. You can register for a group straight away.',
  },
};

/** Who can sign in and how; families need no account. */
export function SignIn({ lang }: { lang: Lang }) {
  const t = words[lang];
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <p>{t.parents}</p>
    </>
  );
}
