import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { stopPath } from '../../paths.ts';
import type { Receiver } from '../../stopping.ts';
import { words } from './words.ts';

/** One button: no mail any more, or mail again. */
export function StopPage({ receiver: { name, stopped }, token, csrf }: { receiver: Receiver; token: string; csrf: string }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{stopped ? t.offTitle(name) : t.onTitle(name)}</Heading>
      <Lead>{stopped ? t.off : t.on}</Lead>
      <Form action={to(stopPath(token))} csrf={csrf}>
        <ActionBar>
          <Button name="keuze" value={stopped ? 'weer' : 'stop'} look={stopped ? 'secondary' : 'primary'}>
            {stopped ? t.resume : t.stop}
          </Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}

export function LinkOver() {
  const t = words[usePage().lang];
  return (
    <Stack>
      <Heading level={1}>{t.overTitle}</Heading>
      <Lead>{t.over}</Lead>
    </Stack>
  );
}
