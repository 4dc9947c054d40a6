import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { planPaths } from '../../paths.ts';
import { words } from './words.ts';

/** Asks before a plan goes away. */
export function RemovePlan({ plan, csrf }: { plan: { id: string; name: string }; csrf: string }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.removeTitle}</Heading>
      <Lead>
        <Dutch>{plan.name}</Dutch>
      </Lead>
      <p>{t.removeText}</p>
      <Form action={to(planPaths.remove(plan.id))} csrf={csrf}>
        <ActionBar>
          <Button look="danger">{t.remove}</Button>
          <ButtonLink href={to(planPaths.one(plan.id))} look="subtle">
            {t.keep}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}
