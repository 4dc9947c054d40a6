import { errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { list } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { GroupPlan } from '../../../groups/index.ts';
import type { ToldOfOnline } from '../../../registrations/index.ts';
import { groupPath } from '../../managed.ts';
import { fieldErrors, WholeFault } from '../../parts/whole-fault.tsx';
import { words } from './words.ts';

/** Two fields that touch nobody's dates. */
export function PracticalForm({
  plan,
  told,
  form,
  csrf,
}: {
  plan: GroupPlan;
  told: ToldOfOnline;
  form: FormState;
  csrf: string;
}) {
  const { lang, to } = usePage();
  const t = words[lang];
  const who = (['families', 'workers', 'trainers'] as const).filter((one) => told[one] > 0).map((one) => t.told[one](told[one]));
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>
        <Dutch>{plan.title}</Dutch>
      </Lead>
      <WholeFault form={form} />
      <Form action={to(groupPath(plan.id, '/praktisch'))} csrf={csrf} errors={fieldErrors(form)}>
        <TextField
          name="online"
          type="url"
          label={t.online}
          hint={t.onlineHint}
          optional
          value={typed(form, 'online')}
          {...errorOf(form, 'online')}
        />
        <Notice title={t.toldTitle}>
          <p>{who.length > 0 ? `${list(who, lang)}.` : t.nobody}</p>
          <p>{t.notTold}</p>
        </Notice>
        <TextField
          name="bijdrage"
          label={t.contribution}
          hint={t.contributionHint}
          inputMode="decimal"
          width="short"
          optional
          value={typed(form, 'bijdrage')}
          {...errorOf(form, 'bijdrage')}
        />
        <ActionBar>
          <Button icon="check">{t.save}</Button>
          <ButtonLink href={to(groupPath(plan.id))} look="subtle">
            {t.stop}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}
