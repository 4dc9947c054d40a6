import type { FormState } from '../../../../platform/http/form.ts';
import { longDate } from '../../../../platform/i18n/format.ts';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { GroupPlan } from '../../../groups/index.ts';
import { type Impact, ImpactCard } from '../../../registrations/index.ts';
import { groupPath } from '../../managed.ts';
import { ReasonAndSave } from '../../parts/reason.tsx';
import { fieldErrors, WholeFault } from '../../parts/whole-fault.tsx';
import { words } from './words.ts';

interface Props {
  plan: GroupPlan;
  impact: Impact;
  form: FormState;
  csrf: string;
}

/** Asks for the reason before a whole group is told that it does not go on. */
export function CancelGroup({ plan, impact, form, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.heading}</Heading>
      <Lead>
        <Dutch>{plan.title}</Dutch>, {t.from(longDate(plan.startsAt, lang))}
      </Lead>
      <p>{impact.families.placed + impact.families.offered + impact.families.waiting === 0 ? t.nobody : t.families}</p>
      <p>{t.others}</p>
      <ImpactCard impact={impact} />
      <WholeFault form={form} />
      <Form action={to(groupPath(plan.id, '/annulering'))} csrf={csrf} errors={fieldErrors(form)}>
        <ReasonAndSave plan={plan} form={form} words={t} ends />
      </Form>
    </Stack>
  );
}
