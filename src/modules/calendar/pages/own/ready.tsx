import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { ownFeedsPath } from '../../choices.ts';
import { words } from './words.ts';

/** The secret address of a calendar, this once. */
export function FeedReady({ address }: { address: string }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.readyTitle}</Heading>
      <Lead>{t.readyText}</Lead>
      <Heading level={2} look={4}>
        {t.address}
      </Heading>
      <p class="op-codes">
        <code>{address}</code>
      </p>
      <Notice tone="warning">
        <p>{t.once}</p>
      </Notice>
      <Cluster>
        <ButtonLink href={address.replace(/^https?:/, 'webcal:')} icon="calendar-event">
          {t.open}
        </ButtonLink>
        <ButtonLink href={to(ownFeedsPath)} look="secondary">
          {t.back}
        </ButtonLink>
      </Cluster>
    </Stack>
  );
}
